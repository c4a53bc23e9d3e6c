enum FormsPlaceholder {}
