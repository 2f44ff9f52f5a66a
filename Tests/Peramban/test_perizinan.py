"""The one door from a telephone to the sealed paper: an applicant, the officers of each stage, and anybody who follows."""

import re

from playwright.sync_api import expect

from izin import DIRI, giliran, isi, kode, lanjut, tinjau, unggah_semua
from kantor import SANDI_SEGEL
from tampilan import periksa


def test_imb_di_kecamatan_dengan_kelengkapan_peninjauan_dan_retribusi(kantor):
    warga = kantor.konteks(lebar="hp").new_page()
    warga.goto("/layanan/imb-rumah-sederhana")
    warga.get_by_role("link", name="Ajukan permohonan").click()
    warga.get_by_role("button", name="Lanjut").click()
    expect(warga.get_by_role("link", name="Isi dahulu: NIK pemohon.")).to_be_visible()
    isi(warga, DIRI | {"Luas bangunan (m²)": "72", "Letak bangunan": "-7.35, 110.83"})
    warga.get_by_label("Bangunan baru").check()
    warga.get_by_label("Permanen").check()
    warga.get_by_label("Kecamatan").select_option("Gemolong")
    assert not periksa(warga, "izin-isian")
    warga.get_by_role("button", name="Lanjut").click()

    # Sent too early it says what is missing; the same address goes on later.
    warga.get_by_role("button", name="Kirim permohonan").click()
    expect(warga.get_by_role("link", name="KTP pemohon belum diunggah.")).to_be_visible()
    milik = warga.url.removesuffix("/kirim")
    warga.goto(milik)
    unggah_semua(warga)
    assert not periksa(warga, "izin-dokumen")
    warga.get_by_role("button", name="Kirim permohonan").click()
    expect(warga.get_by_text("Permohonan terkirim.")).to_be_visible()
    nomor = kode(warga)

    lanjut(giliran(kantor, "depan.gemolong", nomor), "Daftarkan")
    pemeriksa = giliran(kantor, "verifikator.gemolong", nomor)
    assert not periksa(pemeriksa, "izin-kasus")
    pemeriksa.get_by_role("button", name="Minta dilengkapi").first.click()
    pemeriksa.get_by_role("dialog").get_by_role("button", name="Minta dilengkapi").click()
    expect(pemeriksa.get_by_role("link", name=re.compile("^Tulis alasannya"))).to_be_visible()
    pemeriksa.get_by_role("dialog").get_by_role("textbox").fill("Gambar potongan belum ada ukurannya.")
    pemeriksa.get_by_role("dialog").get_by_role("button", name="Minta dilengkapi").click()
    expect(pemeriksa.get_by_text("Permohonan diteruskan.")).to_be_visible()

    warga.goto(milik)
    expect(warga.get_by_text("Kami menunggu kelengkapan dari Anda")).to_be_visible()
    expect(warga.get_by_text("Gambar potongan belum ada ukurannya.").first).to_be_visible()
    warga.get_by_role("button", name="Kirim kelengkapan").click()
    expect(warga.get_by_text("Kelengkapan terkirim.")).to_be_visible()

    lanjut(giliran(kantor, "verifikator.gemolong", nomor), "Berkas lengkap dan benar")
    tinjau(giliran(kantor, "pencetak.gemolong", nomor))
    penetap = giliran(kantor, "penetap.gemolong", nomor)
    expect(penetap.get_by_text("Rp720.000")).to_be_visible()
    lanjut(penetap, "Tetapkan retribusi")
    warga.goto(milik)
    expect(warga.get_by_text("Rp720.000")).to_be_visible()

    # Anybody follows it; who the applicant is, and what was written to him, stays with him.
    umum = kantor.konteks(skrip=False).new_page()
    umum.goto(f"/akuarium?q={nomor.replace('-', '').lower()}")
    expect(umum.get_by_text("Penetapan retribusi: Tetapkan retribusi").first).to_be_visible()
    assert "Uji Warga" not in umum.content() and "3314010101800001" not in umum.content()
    assert "Gambar potongan" not in umum.content()
    satu = kantor.konteks().new_page()
    satu.goto(umum.url)
    assert not periksa(satu, "akuarium-satu")
    umum.goto("/akuarium?tampil=berjalan")
    expect(umum.get_by_role("link").filter(has_text=nomor)).to_be_visible()
    umum.goto("/papan-layanan")
    expect(umum.get_by_role("row").filter(has_text="IMB rumah tinggal sederhana")).to_contain_text("5 hari kerja")


def test_dokter_memperpanjang_izin_praktik(kantor):
    dokter = kantor.konteks().new_page()
    dokter.goto("/permohonan/baru/sip-dokter")
    isi(dokter, DIRI | {
        "Nomor STR": "STR-CONTOH-1", "Nama tempat praktik": "Praktik Contoh", "Alamat tempat praktik": "Jalan Contoh 2"})
    dokter.get_by_label("Perpanjangan").check()
    dokter.get_by_label("Dokter", exact=True).check()
    for tanggal in dokter.locator("input[type=date]").all():
        tanggal.fill("2030-01-31")
    for pilihan in dokter.locator("select").all():
        pilihan.select_option(index=1)
    for radio in dokter.get_by_role("group").all():
        if radio.get_by_role("radio").count() and not radio.locator("input:checked").count():
            radio.get_by_role("radio").first.check()
    for kosong in dokter.locator("input[type=text]:visible, input:not([type]):visible").all():
        if not kosong.input_value():
            kosong.fill("1")
    dokter.get_by_role("button", name="Lanjut").click()
    unggah_semua(dokter)
    dokter.get_by_role("button", name="Kirim permohonan").click()
    expect(dokter.get_by_text("Permohonan terkirim.")).to_be_visible()
    nomor, milik = kode(dokter), dokter.url

    lanjut(giliran(kantor, "loket.dpmptsp", nomor), "Daftarkan")
    lanjut(giliran(kantor, "verifikator.dpmptsp", nomor), "Berkas lengkap dan benar")
    tinjau(giliran(kantor, "surveyor.dpmptsp", nomor))
    lanjut(giliran(kantor, "teknis.dinkes", nomor), "Rekomendasikan")
    konseptor = giliran(kantor, "loket.dpmptsp", nomor)
    assert not periksa(konseptor, "izin-konsep")
    lanjut(konseptor, "Ajukan konsep")
    for paraf in ["pimpinan.19.b2.1", "pimpinan.19.b2"]:
        lanjut(giliran(kantor, paraf, nomor), "Paraf")
    kepala = giliran(kantor, "pimpinan.19", nomor)
    kepala.get_by_label("Kata sandi tanda tangan Anda").fill("salah")
    kepala.get_by_role("button", name="Tandatangani").click()
    expect(kepala.locator("#f-sandi[aria-invalid=true]")).to_be_visible()
    kepala.get_by_label("Kata sandi tanda tangan Anda").fill(SANDI_SEGEL)
    lanjut(kepala, "Tandatangani")

    dokter.goto(milik)
    alamat = dokter.get_by_role("link", name="Unduh izin").get_attribute("href")
    surat = dokter.request.get(alamat)
    assert surat.ok and surat.body().startswith(b"%PDF") and b"/ByteRange" in surat.body()
    lanjut(giliran(kantor, "teknis.dpmptsp", nomor), "Serahkan kepada pemohon")
    dokter.goto(f"/akuarium/{nomor}")
    expect(dokter.get_by_text("Siap diserahkan: Serahkan kepada pemohon").first).to_be_visible()
    dokter.get_by_text("Tercatat di log publik").click()
    dokter.get_by_role("link", name=re.compile("^Penandatanganan")).click()
    expect(dokter.get_by_text("tanda_tangan").first).to_be_visible()
