import GRDB
import CPostgres
import Logging
enum StorePlaceholder {}
