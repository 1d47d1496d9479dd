"""Print the text of the CVs named (for checking gold)."""
import subprocess, sys, tempfile
from pathlib import Path
import lib
for n in sys.argv[1:]:
    f = next(lib.OUT.glob(n + "_*"))
    print("=" * 20, f.name)
    if f.suffix == ".pdf":
        print(subprocess.run(["pdftotext", "-layout", str(f), "-"], capture_output=True, text=True).stdout)
    elif f.suffix in (".txt", ".html"):
        print(f.read_text(encoding="utf-8"))
    else:
        with tempfile.TemporaryDirectory() as t:
            lib.soffice(f, "pdf", t)
            print(subprocess.run(["pdftotext", "-layout", f"{t}/{f.stem}.pdf", "-"], capture_output=True, text=True).stdout)
