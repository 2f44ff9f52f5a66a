"""The form of a letter as hands use it: pickers that can be clicked, a draft that keeps what was typed."""

import hashlib
import re
import subprocess

import pytest
from playwright.sync_api import expect

from kantor import KESEHATAN, ajukan, buka_surat, isi_dialog, segel, simpan, tanda_tangan, tulis


@pytest.fixture(params=[True, False], ids=["dengan JavaScript", "tanpa JavaScript"])
def skrip(request):
    return request.param


@pytest.mark.parametrize("lebar", ["meja", "hp"])
def test_pilihan_paraf_koordinasi_dapat_diklik_di_atas_tombol(kantor, lebar):
    halaman = kantor.orang("konseptor.kesehatan", lebar=lebar)
    halaman.goto("/naskah/baru?jenis=SD")
    bilah = halaman.locator(".writing .action-bar .buttons").bounding_box()
    assert bilah["height"] < 80, bilah
    halaman.locator("summary", has_text="Paraf koordinasi").click()
    bidang = halaman.get_by_label(re.compile("^Paraf koordinasi")).locator("visible=true").first
    bidang.click()
    # the last one in sight lies lowest: a real click must reach it and nothing that lies above it
    bidang.fill("inspektorat")
    halaman.get_by_role("option", name=re.compile("Inspektorat")).first.click()
    expect(halaman.locator(".combobox-chosen", has_text="Inspektorat")).to_be_visible()
    bidang.fill("")
    daftar = halaman.locator(".combobox-list:not([hidden])")
    expect(daftar).to_be_visible()
    kotak = daftar.bounding_box()
    tertutup = halaman.evaluate(
        """([x, y]) => !document.elementFromPoint(x, y)?.closest(".combobox-list")""",
        [kotak["x"] + kotak["width"] / 2, kotak["y"] + kotak["height"] - 12])
    assert not tertutup, "something lies over the list"
    # what happens next is read as a sentence, not as one word a line
    lanjut = halaman.locator(".writing .action-bar .next").bounding_box()
    assert lanjut["width"] > 250, lanjut


def test_undangan_setengah_jadi_tidak_kehilangan_acaranya(kantor, skrip):
    halaman = kantor.orang("konseptor.kesehatan", skrip=skrip)
    halaman.goto("/naskah/baru?jenis=UND")
    halaman.get_by_label("Hal", exact=True).fill("Rapat balita")
    halaman.get_by_label("Hari dan tanggal").fill("2027-01-12")
    halaman.get_by_label("Waktu").fill("pukul 09.00 WIB")
    halaman.get_by_label("Acara", exact=True).fill("Rapat persiapan")
    tanda_tangan(halaman, "Kepala Dinas Kesehatan")
    surat = simpan(halaman)
    halaman.goto(f"{surat}/isi")
    expect(halaman.get_by_label("Hari dan tanggal")).to_have_value("2027-01-12")
    expect(halaman.get_by_label("Waktu")).to_have_value("pukul 09.00 WIB")
    expect(halaman.get_by_label("Acara", exact=True)).to_have_value("Rapat persiapan")
    halaman.goto(surat)
    halaman.get_by_role("button", name="Ajukan naskah").click()
    # what is missing stands at its field
    expect(halaman.get_by_text("Tulis tempat acara.").first).to_be_visible()
    halaman.get_by_label("Tempat", exact=True).fill("Aula Dinas Kesehatan")
    assert simpan(halaman) == surat
    halaman.goto(f"{surat}/isi")
    expect(halaman.get_by_label("Tempat", exact=True)).to_have_value("Aula Dinas Kesehatan")
    expect(halaman.get_by_label("Waktu")).to_have_value("pukul 09.00 WIB")


def test_naskah_yang_diajukan_ditarik_kembali(kantor, skrip):
    hal = f"Surat yang ditarik {'cepat' if skrip else 'sederhana'}"
    konseptor = kantor.orang("konseptor.kesehatan", skrip=skrip)
    tulis(konseptor, hal, "Camat Gemolong", "gemolong", "Kepala Dinas Kesehatan")
    surat = simpan(konseptor)
    ajukan(konseptor)
    isi_dialog(konseptor, "Tarik kembali", {}, "Tarik kembali naskah")
    expect(konseptor).to_have_title(re.compile("^Galat: "))
    isi_dialog(konseptor, "Tarik kembali", {"Alasan menarik kembali": "Tanggalnya keliru."}, "Tarik kembali naskah")
    expect(konseptor.get_by_text("Naskah ditarik kembali dan menjadi konsep.")).to_be_visible()
    expect(konseptor.get_by_text("Ditarik kembali:")).to_be_visible()
    kasi = kantor.orang(KESEHATAN[0], skrip=skrip)
    kasi.goto("/pemberitahuan")
    expect(kasi.get_by_text(f"{hal}: Tanggalnya keliru.").first).to_be_visible()
    kasi.goto(surat)
    expect(kasi.get_by_role("button", name="Beri paraf")).to_have_count(0)
    konseptor.goto(surat)
    ajukan(konseptor)


def test_naskah_dimulai_dari_templat(kantor, skrip):
    halaman = kantor.orang("konseptor.kesehatan", skrip=skrip)
    halaman.goto("/naskah/baru?jenis=UND")
    halaman.locator("summary", has_text="Mulai dari templat").click()
    halaman.get_by_role("link", name=re.compile("Undangan rapat")).click()
    halaman.get_by_label("Untuk apa rapat diadakan").fill("membahas imunisasi")
    halaman.get_by_role("button", name="Susun konsep").click()
    expect(halaman).to_have_title(re.compile("^Galat: "))
    expect(halaman.get_by_label("Untuk apa rapat diadakan")).to_have_value("membahas imunisasi")
    halaman.get_by_label("Yang harus dibawa peserta").fill("data balita\nrencana kerja")
    halaman.get_by_label("Siapa yang dapat dihubungi").fill("Sdri. Ratna")
    halaman.get_by_role("button", name="Susun konsep").click()
    expect(halaman.get_by_label("Isi surat")).to_have_value(re.compile("Dalam rangka membahas imunisasi"))
    surat = simpan(halaman)
    halaman.goto(surat)
    expect(halaman.get_by_text("Undangan rapat, versi 1")).to_be_visible()


def test_penerima_melihat_bahwa_lampiran_sama_dengan_yang_tersegel(kantor, tmp_path):
    hal = "Surat dengan lampiran tersegel"
    berkas = tmp_path / "rekap-imunisasi.pdf"
    berkas.write_bytes(b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
    sidik = hashlib.sha256(berkas.read_bytes()).hexdigest()
    kadis = kantor.orang("kadis.kesehatan")
    tulis(kadis, hal, "Kepala Desa Brangkal", "brangkal", "Kepala Dinas Kesehatan")
    surat = simpan(kadis)
    kadis.get_by_label("Tambah lampiran").set_input_files(str(berkas))
    kadis.get_by_role("button", name="Unggah lampiran").click()
    expect(kadis.get_by_text("1 lampiran terunggah.")).to_be_visible()
    ajukan(kadis)
    segel(kadis, surat)
    expect(kadis.get_by_text(re.compile("terkirim", re.I)).first).to_be_visible()
    kades = kantor.orang("kades.brangkal")
    buka_surat(kades, hal)
    expect(kades.get_by_text("Sama dengan yang tersegel")).to_be_visible()
    kades.locator("summary", has_text="Periksa sendiri").click()
    kelompok = " ".join(sidik[awal:awal + 8] for awal in range(0, 64, 8))
    expect(kades.get_by_text(kelompok)).to_be_visible()
    # and the sealed file says the same
    pdf = kades.request.get(kades.url + "/pdf").body()
    (tmp_path / "surat.pdf").write_bytes(pdf)
    teks = subprocess.run(["pdftotext", "-layout", tmp_path / "surat.pdf", "-"], capture_output=True, text=True).stdout
    assert "DAFTAR LAMPIRAN" in teks and "rekap-imunisasi.pdf" in teks, teks
    assert kelompok[:35] in teks and kelompok[36:] in teks, teks
