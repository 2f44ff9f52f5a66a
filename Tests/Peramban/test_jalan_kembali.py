"""What goes back, aside, or is undone: return, refusal, misdirection, withdrawal, correction; with scripts and without."""

import re

import pytest
from playwright.sync_api import expect

from kantor import (
    KESEHATAN, ajukan, buka_dialog, buka_surat, disposisikan, isi_dialog, isi_disposisi, paraf, segel,
    simpan, surat_terkirim, tulis,
)

KASI, KABID, SEKDIS, KADIS = KESEHATAN


@pytest.fixture(autouse=True)
def halaman_ada(kantor, monkeypatch):
    """Whatever is done here leads to a page that is there: a refusal is 409 or 422, never 404 or a fault."""
    orang, salah = kantor.orang, []

    def periksa(jawaban):
        if jawaban.request.is_navigation_request() and jawaban.status in (403, 404, 500):
            salah.append(f"{jawaban.status} {jawaban.url}")

    def diamati(*isian, **pilihan):
        halaman = orang(*isian, **pilihan)
        halaman.on("response", periksa)
        return halaman

    monkeypatch.setattr(kantor, "orang", diamati)
    yield
    assert not salah


@pytest.fixture(params=[True, False], ids=["dengan JavaScript", "tanpa JavaScript"])
def skrip(request):
    return request.param


def test_naskah_dikembalikan_selangkah_lalu_ke_konseptor_lalu_ditolak(kantor, skrip):
    hal = "Konsep yang dikembalikan"
    konseptor = kantor.orang("konseptor.kesehatan", skrip=skrip)
    tulis(konseptor, hal, "Camat Gemolong", "gemolong", "Kepala Dinas Kesehatan")
    surat = simpan(konseptor)
    ajukan(konseptor)
    kasi, kabid = kantor.orang(KASI, skrip=skrip), kantor.orang(KABID, skrip=skrip)
    paraf(kasi, surat)

    # without a reason nobody knows what to mend
    kabid.goto(surat)
    isi_dialog(kabid, "Kembalikan", {}, "Kembalikan naskah")
    expect(kabid).to_have_title(re.compile("^Galat: "))
    dialog = buka_dialog(kabid, "Kembalikan")
    dialog.get_by_role("radio", name=re.compile("^Pemberi paraf sebelumnya")).check()
    dialog.get_by_label("Apa yang perlu diperbaiki").fill("Mohon dicek lagi angkanya.")
    dialog.get_by_role("button", name="Kembalikan naskah").click()
    expect(kabid.get_by_text("Naskah dikembalikan beserta catatan Anda.")).to_be_visible()
    # what he has put his hand to stays for him to read, with what he did; there is nothing for him to do until his turn
    expect(kabid).to_have_url(re.compile(rf"{surat}$"))
    expect(kabid.get_by_text("Mengembalikan selangkah")).to_be_visible()
    expect(kabid.get_by_role("button", name="Beri paraf")).to_have_count(0)

    # one step back: it waits for the first again, the version is the same
    paraf(kasi, surat)
    kabid.goto(surat)
    isi_dialog(kabid, "Kembalikan", {"Apa yang perlu diperbaiki": "Dasar hukumnya belum disebut."}, "Kembalikan naskah")

    # the drafter sees why, mends it, and everybody looks at the new version
    konseptor.goto(surat)
    expect(konseptor.get_by_text("Dikembalikan:")).to_be_visible()
    expect(konseptor.get_by_text("Dasar hukumnya belum disebut.").first).to_be_visible()
    konseptor.get_by_role("link", name="Ubah isi").click()
    konseptor.get_by_label("Isi surat").fill("Berdasarkan Peraturan Bupati, kami minta data.\n\nTerima kasih.")
    assert simpan(konseptor) == surat
    ajukan(konseptor)
    expect(konseptor.get_by_text("PDF, versi 2")).to_be_visible()
    for nama in [KASI, KABID, SEKDIS]:
        paraf(kantor.orang(nama, skrip=skrip), surat)

    kadis = kantor.orang(KADIS, skrip=skrip)
    kadis.goto(surat)
    isi_dialog(kadis, "Tolak", {"Alasan penolakan": "Sudah diatur dalam surat edaran."}, "Tolak naskah")
    expect(kadis.get_by_text("Naskah ditolak; konseptor melihat alasannya.")).to_be_visible()
    konseptor.goto("/pemberitahuan")
    expect(konseptor.get_by_text("Sudah diatur dalam surat edaran.").first).to_be_visible()
    konseptor.goto(surat)
    expect(konseptor.get_by_text("Ditolak:")).to_be_visible()
    konseptor.get_by_role("button", name="Buang konsep").click()
    expect(konseptor.get_by_text("Konsep dibuang.")).to_be_visible()


def test_surat_salah_alamat_kembali_ke_pengirim(kantor, skrip):
    hal = f"Surat yang salah alamat {'cepat' if skrip else 'sederhana'}"
    surat = surat_terkirim(kantor, hal, skrip=skrip)
    pengirim = kantor.orang("konseptor.kesehatan", skrip=skrip)
    pengirim.goto(surat)

    kaur = kantor.orang("kaur.umum.brangkal", skrip=skrip)
    buka_surat(kaur, hal)
    isi_dialog(kaur, "Salah alamat", {}, "Kembalikan surat")
    expect(kaur).to_have_title(re.compile("^Galat: "))
    isi_dialog(kaur, "Salah alamat", {"Alasan": "Ini untuk Desa Kragilan."}, "Kembalikan surat")
    expect(kaur.get_by_text("Surat dikembalikan kepada pengirim beserta alasannya.")).to_be_visible()

    if not skrip:
        pengirim.reload()
    expect(pengirim.get_by_text("1 kantor mengembalikan surat ini.")).to_be_visible()
    pengirim.goto(f"{surat}/penerima?tampil=ditolak")
    expect(pengirim.get_by_role("row", name=re.compile("Brangkal"))).to_contain_text("Ini untuk Desa Kragilan.")


def test_surat_dicabut_dan_semua_orang_tahu(kantor, skrip):
    hal = f"Surat yang dicabut {'cepat' if skrip else 'sederhana'}"
    surat = surat_terkirim(kantor, hal, skrip=skrip)
    kades = kantor.orang("kades.brangkal", skrip=skrip)
    masuk = buka_surat(kades, hal)
    keaslian = kades.get_by_role("link", name=re.compile("^Periksa kode")).get_attribute("href")

    kadis = kantor.orang(KADIS, skrip=skrip)
    kadis.goto(surat)
    isi_dialog(kadis, "Cabut surat", {"Alasan pencabutan": "Tanggal acaranya keliru."})
    expect(kadis.get_by_text("Surat dicabut; semua penerima melihatnya.")).to_be_visible()
    kades.goto(masuk)
    expect(kades.get_by_text("Dicabut pengirim").first).to_be_visible()
    expect(kades.get_by_role("link", name="Disposisikan")).to_have_count(0)
    # and so does everybody who holds the paper
    umum = kantor.orang(None, skrip=skrip)
    umum.goto(keaslian)
    expect(umum.get_by_role("heading", name="Dokumen ini sudah dicabut", level=1)).to_be_visible()


def test_surat_yang_didisposisi_hanya_dapat_diralat(kantor, skrip):
    hal = f"Surat yang diralat {'cepat' if skrip else 'sederhana'}"
    surat = surat_terkirim(kantor, hal, skrip=skrip)
    kades = kantor.orang("kades.brangkal", skrip=skrip)
    masuk = buka_surat(kades, hal)
    keaslian = kades.get_by_role("link", name=re.compile("^Periksa kode")).get_attribute("href")
    disposisikan(kades, masuk, ["Sekretaris Desa"], "Untuk ditindaklanjuti.")

    kadis = kantor.orang(KADIS, skrip=skrip)
    kadis.goto(surat)
    expect(kadis.get_by_text("Surat sudah didisposisikan oleh penerima").first).to_be_visible()
    expect(kadis.get_by_role("button", name="Cabut surat")).to_have_count(0)
    expect(kadis.get_by_role("link", name="Cabut surat")).to_have_count(0)

    # the new letter stands as the old one did, but for what was wrong
    kadis.get_by_role("link", name="Ralat dengan surat baru").click()
    expect(kadis.get_by_label("Hal", exact=True)).to_have_value(hal)
    kadis.get_by_label("Hal", exact=True).fill(f"Ralat: {hal}")
    ralat = simpan(kadis)
    assert ralat != surat
    ajukan(kadis)
    segel(kadis, ralat)
    expect(kadis.get_by_text("Mengganti surat")).to_be_visible()
    buka_surat(kades, f"Ralat: {hal}")

    # what is still wrong is corrected in the letter that took its place
    kadis.goto(surat)
    expect(kadis.get_by_role("link", name="Ralat dengan surat baru")).to_have_count(0)
    kadis.get_by_role("link", name=re.compile("^Ralat surat pengganti ")).click()
    expect(kadis.get_by_label("Hal", exact=True)).to_have_value(f"Ralat: {hal}")

    umum = kantor.orang(None, skrip=skrip)
    umum.goto(keaslian)
    expect(umum.get_by_role("heading", name="Dokumen ini sudah diganti", level=1)).to_be_visible()
    umum.locator(f"main a[href^='/v/']:not([href='{keaslian}'])").first.click()
    expect(umum.get_by_text(f"Ralat: {hal}").first).to_be_visible()


def test_disposisi_ditolak_ditarik_diteruskan_dan_diminta_dilengkapi(kantor, skrip):
    hal = f"Surat dengan banyak disposisi {'cepat' if skrip else 'sederhana'}"
    surat_terkirim(kantor, hal, "Camat Gemolong", "gemolong", skrip=skrip)
    camat = kantor.orang("camat.gemolong", skrip=skrip)
    masuk = buka_surat(camat, hal)
    disposisikan(camat, masuk, ["Sekretaris Kecamatan"], "Himpun datanya.")

    # taken back before it was read
    tugas = camat.locator("section.story", has_text="Himpun datanya.").get_by_role("link").first.get_attribute("href")
    camat.goto(tugas)
    camat.get_by_role("button", name="Tarik disposisi").click()
    expect(camat.get_by_text("Disposisi ditarik sebelum dibaca.")).to_be_visible()

    # declined, with a reason
    disposisikan(camat, masuk, ["Sekretaris Kecamatan"], "Hadiri rapatnya.")
    sekcam = kantor.orang("sekcam.gemolong", skrip=skrip)
    sekcam.goto("/disposisi")
    sekcam.get_by_role("link", name=re.compile(re.escape(hal))).first.click()
    isi_dialog(sekcam, "Tolak disposisi", {})
    expect(sekcam).to_have_title(re.compile("^Galat: "))
    isi_dialog(sekcam, "Tolak disposisi", {"Alasan penolakan": "Bersamaan dengan rapat lain."})
    expect(sekcam.get_by_text("Disposisi ditolak; pemberinya melihat alasan Anda.")).to_be_visible()
    camat.goto(masuk)
    camat.locator("section.story", has_text="Hadiri rapatnya.").get_by_role("link").last.click()
    expect(camat.get_by_text("Bersamaan dengan rapat lain.").first).to_be_visible()

    # passed on; progress, a report that is not enough, one that is
    disposisikan(camat, masuk, ["Sekretaris Kecamatan"], "Susun rencananya.")
    sekcam.goto("/disposisi")
    sekcam.get_by_role("link", name=re.compile(re.escape(hal))).first.click()
    perintah = sekcam.url
    sekcam.get_by_role("link", name="Teruskan").click()
    isi_disposisi(sekcam, ["Kepala Subbagian Umum"], "Kumpulkan bahannya.")
    sekcam.goto(perintah)
    isi_dialog(sekcam, "Catat kemajuan", {"Apa yang sudah dikerjakan": "Bahan sedang dikumpulkan."})
    expect(sekcam.get_by_text("Bahan sedang dikumpulkan.").first).to_be_visible()
    isi_dialog(sekcam, "Laporkan hasil", {"Laporan singkat": "Rencana terlampir."})
    expect(sekcam.get_by_text("Laporan terkirim kepada pemberi disposisi.")).to_be_visible()

    camat.goto("/disposisi?tampil=dilaporkan")
    camat.get_by_role("link", name=re.compile(re.escape(hal))).first.click()
    isi_dialog(camat, "Minta dilengkapi", {"Apa yang masih kurang": "Anggarannya belum ada."})
    expect(camat.get_by_text("Penerima diminta melengkapi laporannya.")).to_be_visible()
    sekcam.goto(perintah)
    expect(sekcam.get_by_text("Anggarannya belum ada.").first).to_be_visible()
    isi_dialog(sekcam, "Laporkan hasil", {"Laporan singkat": "Rencana dengan anggarannya."})
    camat.goto(perintah)
    camat.get_by_role("button", name="Terima laporan").click()
    expect(camat.get_by_text("Laporan diterima, disposisi selesai.")).to_be_visible()


def test_surat_yang_cukup_diketahui_langsung_diarsipkan(kantor, skrip):
    hal = f"Surat untuk diketahui {'cepat' if skrip else 'sederhana'}"
    surat_terkirim(kantor, hal, skrip=skrip)
    buka_surat(kantor.orang("kades.brangkal", skrip=skrip), hal)
    kaur = kantor.orang("kaur.umum.brangkal", skrip=skrip)
    masuk = buka_surat(kaur, hal)
    isi_dialog(kaur, "Tidak perlu disposisi", {"Catatan": "Sudah dibahas dalam rapat."}, "Selesaikan surat")
    expect(kaur.get_by_text("Surat selesai.")).to_be_visible()
    kaur.get_by_role("button", name="Simpan ke arsip").click()
    expect(kaur.get_by_text("Surat tersimpan di arsip aktif.")).to_be_visible()
    kaur.goto("/arsip")
    assert kaur.get_by_role("link", name=re.compile(re.escape(hal))).first.get_attribute("href") == masuk
