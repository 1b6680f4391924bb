# Tells what is wrong with each of these calendar files, by the rules that vobject has of RFC 5545; nothing when all is well.
import sys

import vobject

for path in sys.argv[1:]:
    try:
        with open(path, newline="", encoding="utf-8") as file:
            calendars = list(vobject.readComponents(file.read(), validate=True))
        if len(calendars) != 1:
            raise ValueError(f"{len(calendars)} calendars")
        calendars[0].validate(raiseException=True)
    except Exception as fault:
        print(f"{type(fault).__name__}: {fault}")
