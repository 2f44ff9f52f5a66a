"""Files of residents as villages have them, and how an officer brings them in."""

import csv
import io
import re
import zipfile
from xml.sax.saxutils import escape

from playwright.sync_api import expect

from kantor import alamat
from loket import nilai

JUDUL = ["NOMER KELUARGA", "NOMER KTP", "SIAPA", "L ATAU P", "LAHIR DI MANA", "LAHIR KAPAN", "KEPERCAYAAN", "SEBAGAI APA", "BAPAKNYA"]
# Which heading an officer chooses for which of our columns.
KOLOM = dict(zip(["no_kk", "nik", "nama", "sex", "tempatlahir", "tanggallahir", "agama_id", "kk_level", "nama_ayah"], JUDUL))


def warga(peladen, desa="Desa Brangkal", kartu=9001):
    """A family of three with numbers of that village; the last one's sex is written so that nobody can read it."""
    kode = nilai(
        peladen,
        "SELECT u.kode_wilayah FROM unit u WHERE u.id IN (SELECT unit FROM unit_riwayat WHERE nama = ?)", desa)
    kecamatan = re.sub(r"\D", "", kode)[:6]
    kk = f"{kecamatan}010126{kartu}"
    return [
        [kk, f"{kecamatan}120180{kartu}", "Wagimin Prawirodirjo", "L", "Sragen", "1980-01-12", "Islam", "Kepala Keluarga", "Prawiro"],
        [kk, f"{kecamatan}570182{kartu}", "Siti Nur Khasanah", "P", "Sragen", "1982-01-17", "Islam", "Istri", "Kasan"],
        [kk, f"{kecamatan}030310{kartu}", "Bagus Prawirodirjo", "jaka", "Sragen", "2010-03-03", "Islam", "Anak", "Wagimin Prawirodirjo"],
    ]


def csv_dari(baris, judul=JUDUL):
    berkas = io.StringIO()
    csv.writer(berkas).writerows([judul, *baris])
    return berkas.getvalue().encode()


def xlsx_dari(lembar):
    """A workbook of texts: name of each sheet with its rows."""
    paket = "http://schemas.openxmlformats.org/package/2006"
    utama = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    nomor = range(1, len(lembar) + 1)
    wadah = io.BytesIO()
    with zipfile.ZipFile(wadah, "w", zipfile.ZIP_DEFLATED) as arsip:
        arsip.writestr("[Content_Types].xml", f'<Types xmlns="{paket}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{jenis}.sheet.main+xml"/>' + "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{jenis}.worksheet+xml"/>' for n in nomor) + "</Types>")
        arsip.writestr("_rels/.rels", f'<Relationships xmlns="{paket}/relationships"><Relationship Id="r1" Type="{hubungan}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        arsip.writestr("xl/workbook.xml", f'<workbook xmlns="{utama}" xmlns:r="{hubungan}"><sheets>' + "".join(
            f'<sheet name="{escape(nama)}" sheetId="{n}" r:id="r{n}"/>' for n, (nama, _) in zip(nomor, lembar)) + "</sheets></workbook>")
        arsip.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{paket}/relationships">' + "".join(
            f'<Relationship Id="r{n}" Type="{hubungan}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in nomor) + "</Relationships>")
        for n, (_, baris) in zip(nomor, lembar):
            isi = "".join(
                f'<row r="{r}">' + "".join(
                    f'<c r="{chr(64 + k)}{r}" t="inlineStr"><is><t>{escape(teks)}</t></is></c>' for k, teks in enumerate(satu, 1)) + "</row>"
                for r, satu in enumerate(baris, 1))
            arsip.writestr(f"xl/worksheets/sheet{n}.xml", f'<worksheet xmlns="{utama}"><sheetData>{isi}</sheetData></worksheet>')
    return wadah.getvalue()


def buku_induk(baris):
    """As it is printed: an explanation first, a title above the headings."""
    return xlsx_dari([
        ("Petunjuk", [["Isi lembar kedua."]]),
        ("Warga", [["BUKU INDUK PENDUDUK"], ["Tahun 2026"], JUDUL, *baris]),
    ])


def unggah(halaman, nama, isi):
    """From the register's page to the mapping of that file."""
    halaman.goto("/penduduk")
    halaman.get_by_role("link", name="Impor berkas").click()
    jenis = "text/csv" if nama.endswith("csv") else "application/octet-stream"
    halaman.locator("[name=berkas]").set_input_files({"name": nama, "mimeType": jenis, "buffer": isi})
    halaman.get_by_role("button", name="Unggah berkas").click()
    halaman.wait_for_url(re.compile(r"/penduduk/impor/\d+/pemetaan$"))


def cocokkan(halaman):
    for kolom, judul in KOLOM.items():
        pilihan = halaman.locator(f"[name=kolom-{kolom}]")
        nomor = pilihan.locator("option", has_text=re.compile(f"^{re.escape(judul)}")).get_attribute("value")
        pilihan.select_option(nomor)


def periksa_berkas(halaman, hasil):
    """Lets the file be checked and waits for `hasil`; gives the import's page."""
    halaman.get_by_role("button", name="Periksa berkas").click()
    halaman.wait_for_url(re.compile(r"/penduduk/impor/\d+$"))
    expect(halaman.locator("h1 + .status", has_text=hasil)).to_be_visible(timeout=60_000)
    return alamat(halaman)


def masukkan(halaman, banyak):
    # The job may be done, and told to the page, before the answer takes its place.
    with halaman.expect_navigation():
        halaman.get_by_role("button", name=f"Masukkan {banyak} orang").click()
    expect(halaman.locator("h1 + .status", has_text="Selesai")).to_be_visible(timeout=60_000)
