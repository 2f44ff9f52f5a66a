"""Other people's judges of a sealed file: Poppler's pdfsig, pyHanko, PDFBox Preflight, qpdf."""

import pathlib
import subprocess
import sys

JAVA = pathlib.Path("/usr/share/java")
JAR = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"]


def jalankan(*perintah):
    hasil = subprocess.run(perintah, capture_output=True, text=True, timeout=120)
    return hasil.returncode, hasil.stdout + hasil.stderr


class Pemeriksa:
    """Trusts one root only, the authority of the regency."""

    def __init__(self, folder, otoritas):
        self.folder = pathlib.Path(folder)
        self.akar = self.folder / "otoritas.pem"
        self.akar.write_bytes(otoritas)
        self.nss = f"sql:{self.folder}"
        for argumen in [["-N", "--empty-password"], ["-A", "-n", "akar", "-t", "CT,C,C", "-i", str(self.akar)]]:
            status, teks = jalankan("certutil", *argumen, "-d", self.nss)
            assert status == 0, teks

    def simpan(self, isi):
        berkas = self.folder / "diperiksa.pdf"
        berkas.write_bytes(isi)
        return str(berkas)

    def pdfsig(self, isi):
        return jalankan("pdfsig", "-nssdir", self.nss, self.simpan(isi))[1]

    def pyhanko(self, isi):
        return jalankan(
            str(pathlib.Path(sys.executable).with_name("pyhanko")), "sign", "validate", "--pretty-print", "--trust",
            str(self.akar), "--trust-replace", "--validation-time", "claimed", self.simpan(isi))[1]

    def preflight(self, isi):
        jar = ":".join(str(JAVA / f"{nama}.jar") for nama in JAR)
        return jalankan("java", "-cp", jar, "org.apache.pdfbox.preflight.Validator_A1b", self.simpan(isi))[1]

    def terima(self, isi):
        """Sealed, whole, trusted, fit for the archive: nobody objects."""
        pdfsig = self.pdfsig(isi)
        for kata in ["Signature is Valid.", "Certificate is Trusted.", "ETSI.CAdES.detached", "Total document signed"]:
            assert kata in pdfsig, pdfsig
        pyhanko = self.pyhanko(isi)
        assert "The signature is judged VALID." in pyhanko, pyhanko
        preflight = self.preflight(isi)
        assert "is a valid PDF/A-1b file" in preflight, preflight
        status, qpdf = jalankan("qpdf", "--check", self.simpan(isi))
        assert status == 0, qpdf

    def tolak(self, isi):
        """Changed after it was sealed: both readers of signatures say so."""
        pdfsig = self.pdfsig(isi)
        assert "Digest Mismatch" in pdfsig or "Not total document signed" in pdfsig, pdfsig
        pyhanko = self.pyhanko(isi)
        assert "The signature is judged VALID." not in pyhanko or "does not cover the entire file" in pyhanko, pyhanko
