import Hummingbird
import Mustache
import CZlib
enum WebsitePlaceholder {}
