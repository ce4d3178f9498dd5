import Glibc
import StetCommands

exit(StetMain.run())
