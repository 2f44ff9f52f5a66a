"""People of the model regency in front of a browser: how each signs in, writes, initials, signs, reads, orders."""

import base64
import contextlib
import hashlib
import hmac
import re
import struct
import time

from playwright.sync_api import Error, expect

SANDI = "kantaya contoh 2026"
SANDI_SEGEL = "segel contoh kantaya"
# The shell opens its windows many times as fast; only the whole browser can show a PDF within a page.
CHROMIUM = "/usr/bin/chromium-headless-shell"
CHROMIUM_UTUH = "/usr/bin/chromium"
LEBAR = {"hp": (390, 844), "meja": (1280, 900)}

KESEHATAN = [
    "kasi.promosi.kesehatan", "kabid.kesehatan.masyarakat", "sekdis.kesehatan", "kadis.kesehatan",
]


def totp(rahasia, waktu=None):
    """The six figures that an authenticator app shows (RFC 6238)."""
    kunci = base64.b32decode(rahasia.replace(" ", "") + "=" * (-len(rahasia.replace(" ", "")) % 8))
    langkah = int((time.time() if waktu is None else waktu) // 30)
    ringkas = hmac.new(kunci, struct.pack(">Q", langkah), hashlib.sha1).digest()
    awal = ringkas[-1] & 15
    return f"{(struct.unpack('>I', ringkas[awal:awal + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


class Kantor:
    """One browser, one server; each person signs in once and keeps the cookies."""

    def __init__(self, peramban, peladen):
        self.peramban = peramban
        self.alamat = peladen.alamat
        self.peladen = peladen
        self.kuki = {}
        self.terbuka = []

    def konteks(self, nama=None, skrip=True, lebar="meja", tema="light", sentuh=False, luring=False):
        """A browser window of its own; with `nama` it is that person's, already signed in.

        With `sentuh` it is a telephone: fingers, no mouse. With `luring` it keeps what is shown without a line.
        """
        if nama is not None and nama not in self.kuki:
            self._masuk_pertama(nama)
        lebar, tinggi = LEBAR[lebar]
        konteks = self.peramban.new_context(
            base_url=self.alamat, viewport={"width": lebar, "height": tinggi}, java_script_enabled=skrip,
            color_scheme=tema, locale="id-ID", timezone_id="Asia/Jakarta", reduced_motion="reduce",
            storage_state=self.kuki.get(nama), service_workers="allow" if luring else "block",
            has_touch=sentuh, is_mobile=sentuh)
        konteks.set_default_timeout(30_000)
        self.terbuka.append(konteks)
        return konteks

    def orang(self, nama, **pilihan):
        return self.konteks(nama, **pilihan).new_page()

    def tutup(self):
        for konteks in self.terbuka:
            # A browser that has gone took its windows with it.
            with contextlib.suppress(Error):
                konteks.close()
        self.terbuka.clear()

    def _masuk_pertama(self, nama):
        konteks = self.peramban.new_context(base_url=self.alamat, locale="id-ID")
        halaman = konteks.new_page()
        masuk(halaman, nama)
        self.kuki[nama] = konteks.storage_state()
        konteks.close()


def masuk(halaman, nama, sandi=SANDI):
    halaman.goto("/masuk")
    halaman.get_by_label("Nama pengguna").fill(nama)
    halaman.get_by_label("Kata sandi", exact=True).fill(sandi)
    halaman.get_by_role("button", name="Masuk", exact=True).click()
    halaman.wait_for_url(lambda alamat: not alamat.endswith("/masuk"))


def pilih(halaman, label, ketik, pilihan):
    """Takes one choice of a picker: typed for and clicked, or from the plain list where scripts do not run."""
    bidang = halaman.get_by_label(re.compile(f"^{re.escape(label)}")).locator("visible=true").first
    if bidang.evaluate("unsur => unsur.tagName") == "SELECT":
        opsi = bidang.locator("option", has_text=re.compile(rf"^\s*{re.escape(pilihan)}(?! di)\b"))
        bidang.select_option(opsi.first.get_attribute("value"))
        return
    bidang.fill(ketik)
    halaman.get_by_role("option", name=re.compile(f"^{re.escape(pilihan)}(?! di)")).first.click()


ISI = (
    "Sehubungan dengan musim hujan, kami minta perhatian Saudara:\n\n1. periksa saluran air;\n"
    "2. gerakkan warga membersihkan lingkungan.\n\nAtas perhatian Saudara kami ucapkan terima kasih."
)


def tulis(halaman, hal, kepada="Semua Kepala Desa dan Lurah", cari="desa", penandatangan="Bupati Sragen", isi=ISI):
    """Fills in the form of a letter without sending it."""
    halaman.goto("/naskah/baru?jenis=SD")
    pilih(halaman, "Kepada", cari, kepada)
    halaman.get_by_label("Hal", exact=True).fill(hal)
    halaman.get_by_label("Isi surat").fill(isi)
    pilih(halaman, "Kode klasifikasi", "kesehatan", "400.7")
    tanda_tangan(halaman, penandatangan)


def tanda_tangan(halaman, nama):
    bidang = halaman.locator("[name=penandatangan]")
    if bidang.first.evaluate("unsur => unsur.tagName") == "SELECT":
        nilai = bidang.locator("option", has_text=re.compile(f"^\\s*{re.escape(nama)}\\s*$")).get_attribute("value")
        bidang.select_option(nilai)
    else:
        halaman.get_by_role("radio", name=re.compile(f"^{re.escape(nama)}(?! —)")).check()


def simpan(halaman):
    """Saves the draft and gives the address of its page."""
    halaman.get_by_role("button", name="Simpan dan lihat").click()
    halaman.wait_for_url(re.compile(r"/naskah/\d+$"))
    return alamat(halaman)


def alamat(halaman):
    return "/" + halaman.url.split("/", 3)[3]


def ajukan(halaman):
    halaman.get_by_role("button", name="Ajukan naskah").click()
    expect(halaman.get_by_text("Naskah diajukan.")).to_be_visible()


def buka_dialog(halaman, nama):
    """The window behind a button; without scripts it stands in the page already."""
    tombol = halaman.locator("[data-dialog]", has_text=nama).first
    dialog = halaman.locator(f"dialog#{tombol.get_attribute('data-dialog')}")
    if not dialog.is_visible():
        tombol.click()
    return dialog


def paraf(halaman, surat):
    halaman.goto(surat)
    dialog = buka_dialog(halaman, "Beri paraf")
    dialog.get_by_role("button", name="Beri paraf").click()
    expect(halaman.get_by_text("Paraf Anda tercatat")).to_be_visible()


def segel(halaman, surat, sandi=SANDI_SEGEL):
    halaman.goto(surat)
    dialog = buka_dialog(halaman, "Tanda tangani")
    dialog.get_by_label("Kata sandi tanda tangan").fill(sandi)
    dialog.get_by_role("button", name="Tanda tangani dan kirim").click()


def surat_terkirim(kantor, hal, kepada="Kepala Desa Brangkal", cari="brangkal", skrip=True, **isian):
    """A letter of the head of the health office, from draft to delivery; gives its address."""
    halaman = kantor.orang("konseptor.kesehatan", skrip=skrip)
    tulis(halaman, hal, kepada=kepada, cari=cari, penandatangan="Kepala Dinas Kesehatan", **isian)
    surat = simpan(halaman)
    ajukan(halaman)
    for nama in KESEHATAN[:-1]:
        paraf(kantor.orang(nama, skrip=skrip), surat)
    kadis = kantor.orang("kadis.kesehatan", skrip=skrip)
    segel(kadis, surat)
    expect(kadis.get_by_text(re.compile("terkirim", re.I)).first).to_be_visible()
    return surat


def atasan_setda(halaman, surat):
    """Who still has to give paraf above the health office, in the order the page shows: an assistant, the secretary."""
    halaman.goto(surat)
    baris = halaman.locator("section.story", has_text="Paraf dan tanda tangan").locator("li").all_inner_texts()
    setda = [teks for teks in baris if re.search("Asisten|Sekretaris Daerah", teks) and not re.search("^Bupati", teks)]
    assert setda, baris
    return ["pimpinan.01.a1" if "Asisten" in teks else "sekda" for teks in setda]


def buka_surat(halaman, hal):
    """Opens the incoming letter about `hal` from the list."""
    halaman.goto("/surat-masuk?tampil=semua")
    halaman.get_by_role("link", name=re.compile(re.escape(hal))).first.click()
    halaman.wait_for_url(re.compile(r"/surat-masuk/\d+$"))
    # beside the list the address comes first, then the letter
    expect(halaman.get_by_role("heading", name=hal, level=1)).to_be_visible()
    return alamat(halaman)


def isi_dialog(halaman, tombol, isian, kirim=None):
    """Opens the window behind `tombol`, writes each label's text and presses its button."""
    dialog = buka_dialog(halaman, tombol)
    for label, teks in isian.items():
        dialog.get_by_label(re.compile(f"^{re.escape(label)}")).fill(teks)
    dialog.get_by_role("button", name=kirim or tombol).click()


def disposisikan(halaman, masuk, kepada, catatan):
    """Orders each of `kepada` to do something with the incoming letter."""
    halaman.goto(masuk)
    halaman.get_by_role("link", name="Disposisikan").click()
    isi_disposisi(halaman, kepada, catatan)


def isi_disposisi(halaman, kepada, catatan):
    for nama in kepada:
        halaman.get_by_role("checkbox", name=re.compile(f"^{re.escape(nama)}")).check()
    halaman.get_by_label("Catatan").fill(catatan)
    halaman.get_by_role("button", name="Kirim disposisi").click()
    expect(halaman.get_by_text(f"Disposisi sampai kepada {len(kepada)} penerima.")).to_be_visible()

