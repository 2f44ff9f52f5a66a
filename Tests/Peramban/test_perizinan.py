"""The one door from a telephone to the sealed paper: an applicant, the officers of each stage, and anybody who follows."""

import re
import subprocess

from playwright.sync_api import expect

from izin import DIRI, ajukan_imb, ditolak, giliran, isi, isi_apotek, kode, lanjut, tinjau, unggah_semua
from kantor import SANDI_SEGEL
from tampilan import periksa
from wajah import gambar, png


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

    # Handed over, it asks once what he thinks, and tells nobody whose opinion it is.
    dokter.goto(milik)
    tanda = dokter.get_by_role("link", name="Unduh tanda terima").get_attribute("href")
    assert dokter.request.get(tanda).body().startswith(b"%PDF")
    dokter.get_by_role("link", name="Nilai layanan ini").click()
    assert not periksa(dokter, "izin-penilaian")
    dokter.get_by_role("button", name="Kirim penilaian").click()
    expect(dokter.locator("[aria-invalid=true], .field-error").first).to_be_visible()
    for pertanyaan in dokter.locator("main fieldset").all():
        pertanyaan.get_by_role("radio").last.check()
    dokter.get_by_role("button", name="Kirim penilaian").click()
    expect(dokter.get_by_text("Terima kasih atas penilaian Anda.")).to_be_visible()
    assert not dokter.get_by_role("link", name="Nilai layanan ini").count()
    dokter.goto("/kepuasan")
    expect(dokter.get_by_role("row").filter(has_text="Surat Izin Praktik dokter").first).to_contain_text("< 5")
    assert not periksa(dokter, "kepuasan")

    dokter.goto(f"/akuarium/{nomor}")
    expect(dokter.get_by_text("Siap diserahkan: Serahkan kepada pemohon").first).to_be_visible()
    dokter.get_by_text("Tercatat di log publik").click()
    dokter.get_by_role("link", name=re.compile("^Penandatanganan")).click()
    expect(dokter.get_by_text("tanda_tangan").first).to_be_visible()


def test_membuka_apotek_sepaket_dalam_sekali_urus(kantor):
    apoteker = kantor.konteks(lebar="hp").new_page()
    isi_apotek(apoteker)
    # What both ask for is asked once; the number that the other permit gives is not asked at all.
    expect(apoteker.get_by_label("NIK pemohon")).to_have_count(1)
    expect(apoteker.get_by_label("Nomor SIPA")).to_have_count(0)
    assert not periksa(apoteker, "paket-isian")
    apoteker.get_by_role("button", name="Lanjut").click()
    expect(apoteker.get_by_text("tidak perlu diunggah: menyusul")).to_be_visible()
    expect(apoteker.get_by_role("heading", name="KTP pemohon")).to_have_count(1)
    assert not periksa(apoteker, "paket-dokumen")
    milik = apoteker.url
    unggah_semua(apoteker)
    apoteker.get_by_role("button", name="Kirim semua permohonan").click()
    expect(apoteker.get_by_text("Permohonan sepaket terkirim.")).to_be_visible()
    assert not periksa(apoteker, "paket-milik")
    paket = kode(apoteker)
    tanda = apoteker.get_by_role("link", name="Unduh tanda terima").get_attribute("href")
    assert apoteker.request.get(tanda).body().startswith(b"%PDF")

    # Anybody finds the bundle by its code, and each application of it.
    umum = kantor.konteks(skrip=False).new_page()
    umum.goto(f"/akuarium?q={paket.lower()}")
    baris = umum.get_by_role("list", name="Permohonan dalam paket ini").get_by_role("link")
    expect(baris).to_have_count(2)
    assert "Uji Warga" not in umum.content()
    sipa, apotek = (re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", satu.inner_text()).group(0) for satu in baris.all())
    expect(umum.get_by_text(f"SIPA apoteker penanggung jawab menyusul dari {sipa}")).to_be_visible()

    # The officer sees what follows, and from where.
    petugas = giliran(kantor, "loket.dpmptsp", apotek)
    expect(petugas.get_by_text(f"SIPA apoteker penanggung jawab menyusul dari {sipa}")).to_be_visible()
    lanjut(petugas, "Daftarkan")
    apoteker.goto(milik)
    apoteker.get_by_role("link").filter(has_text=apotek).click()
    expect(apoteker.get_by_role("link", name=f"Bagian dari paket {paket}")).to_be_visible()


def test_orang_asing_mengurus_seluruhnya_dalam_bahasa_inggris(kantor):
    asing = kantor.konteks(lebar="hp").new_page()
    asing.goto("/en/layanan")
    asing.get_by_role("link", name="Foreign nationals").click()
    assert not periksa(asing, "asing-pencari")
    asing.get_by_role("link").filter(has_text="residence letter of foreigners").first.click()
    expect(asing.get_by_text("working day").first).to_be_visible()
    assert not periksa(asing, "asing-lembar")
    asing.get_by_role("link", name="Apply now").click()
    asing.get_by_role("button", name="Continue").click()
    expect(asing.get_by_role("link", name="Please fill in: Identity number.")).to_be_visible()
    # Without an identity number of this country, by the passport.
    asing.get_by_label("Residence letter of a foreigner").check()
    isi(asing, {
        "Passport number": "C01X00T47", "Name of the applicant": "Jane Sample", "Telephone": "081200000000",
        "Address of the applicant": "Leiden, Sample Street 1", "New address": "Jalan Contoh 1, Gemolong",
        "Members who move (people)": "1", "Stay permit valid until": "2030-01-31"})
    asing.get_by_label("Work", exact=True).check()
    asing.get_by_label("District").select_option("Gemolong")
    assert not periksa(asing, "asing-isian")
    asing.get_by_role("button", name="Continue").click()
    expect(asing.get_by_role("heading", name="Passport")).to_be_visible()
    expect(asing.get_by_role("heading", name="Identity card of the applicant")).to_have_count(0)
    unggah_semua(asing, kurang=r"^\d+ missing$", tombol="Upload")
    assert not periksa(asing, "asing-dokumen")
    asing.get_by_role("button", name="Send the application").click()
    expect(asing.get_by_text("Your application was sent.")).to_be_visible()
    assert not periksa(asing, "asing-milik")
    milik, nomor = asing.url, kode(asing)
    tanda = asing.request.get(asing.get_by_role("link", name="Download the receipt").get_attribute("href")).body()
    teks = subprocess.run(["pdftotext", "-", "-"], input=tanda, capture_output=True, check=True).stdout.decode()
    for kata in ["RECEIPT OF APPLICATION", nomor, "Promised by", "Limited stay permit", "/en/akuarium/"]:
        assert kata in teks, teks

    asing.goto(f"/en/akuarium/{nomor}")
    expect(asing.get_by_text("Application received").first).to_be_visible()
    assert not periksa(asing, "asing-akuarium")
    for alamat in [milik, asing.url]:
        asing.goto(alamat)
        tampak = asing.locator("main").inner_text()
        for kata in ["Pemohon", "Diterima", "hari", "Selasa", "Senin", "Rabu", "Kamis", "Jumat", "pukul", "menit"]:
            assert kata not in tampak.split(), (kata, tampak)


def test_peninjauan_tanpa_sinyal_terkirim_sendiri_begitu_ada(kantor):
    nomor, _ = ajukan_imb(kantor)
    lanjut(giliran(kantor, "depan.gemolong", nomor), "Daftarkan")
    lanjut(giliran(kantor, "verifikator.gemolong", nomor), "Berkas lengkap dan benar")
    juru = giliran(kantor, "pencetak.gemolong", nomor, luring=True)
    expect(juru.get_by_text("Tugas ini ikut di perangkat Anda")).to_be_visible()
    assert not periksa(juru, "izin-peninjauan")
    juru.evaluate("navigator.serviceWorker.ready")
    juru.wait_for_function("caches.match('/peninjauan').then(Boolean)")

    telepon = juru.context
    telepon.grant_permissions(["geolocation"])
    telepon.set_geolocation({"latitude": -7.3512, "longitude": 110.8301, "accuracy": 12})
    telepon.set_offline(True)
    juru.goto("/izin")
    expect(juru.get_by_role("heading", name="IMB rumah tinggal sederhana")).to_be_visible()
    juru.get_by_role("button", name="Isi hasil peninjauan").click()
    assert not periksa(juru, "peninjauan-tanpa-sinyal")
    juru.get_by_label("Apa yang ditemukan").fill("Pondasi belum digali.")
    juru.get_by_role("button", name="Pakai letak perangkat ini").click()
    expect(juru.get_by_text("tepat sampai sekitar 12 meter")).to_be_visible()
    juru.get_by_role("button", name="Simpan di perangkat ini").click()
    expect(juru.locator("[name=foto]")).to_be_focused()
    juru.locator("[name=foto]").set_input_files(
        {"name": "depan.png", "mimeType": "image/png", "buffer": png(gambar())})
    juru.get_by_role("button", name="Simpan di perangkat ini").click()
    expect(juru.get_by_text("Menunggu sinyal")).to_be_visible()

    telepon.set_offline(False)
    expect(juru.get_by_text("1 hasil peninjauan terkirim.")).to_be_visible()
    penetap = giliran(kantor, "penetap.gemolong", nomor)
    expect(penetap.get_by_text("Pondasi belum digali.")).to_be_visible()
    expect(penetap.get_by_text("-7.3512").first).to_be_visible()


def test_pungutan_liar_dilaporkan_tanpa_nama_dan_dijawab(kantor):
    nomor, _ = ajukan_imb(kantor)
    pelapor = kantor.konteks(lebar="hp").new_page()
    pelapor.goto(f"/akuarium/{nomor}")
    pelapor.get_by_role("link", name=re.compile("^Diminta uang di luar ketetapan")).click()
    assert pelapor.get_by_label("Kode permohonan").input_value() == nomor
    assert not periksa(pelapor, "pungli-lapor")
    pelapor.get_by_role("button", name="Kirim laporan").click()
    expect(pelapor.get_by_role("link", name=re.compile("^Ceritakan apa yang terjadi"))).to_be_visible()
    pelapor.get_by_label("Apa yang terjadi?").fill("Seorang petugas contoh meminta uang agar berkas didahulukan.")
    pelapor.get_by_label("Foto atau tangkapan layar").set_input_files(
        {"name": "bukti.png", "mimeType": "image/png", "buffer": png(gambar())})
    pelapor.get_by_role("button", name="Kirim laporan").click()
    rahasia = pelapor.locator("[data-kode-laporan]").inner_text()
    assert not periksa(pelapor, "pungli-terkirim") and rahasia not in pelapor.url

    inspektur = kantor.orang("inspektur")
    inspektur.goto("/laporan-pungli")
    inspektur.get_by_role("link", name=re.compile("berkas didahulukan")).first.click()
    assert not periksa(inspektur, "pungli-satu")
    foto = inspektur.request.get(inspektur.get_by_role("link", name="Foto 1").get_attribute("href"))
    assert foto.ok and foto.body()[:2] == b"\xff\xd8"
    inspektur.get_by_label("Keadaan").select_option("ditelaah")
    inspektur.get_by_label("Jawaban kepada pelapor").fill("Hari apa kejadiannya?")
    inspektur.get_by_role("button", name="Kirim jawaban").click()
    expect(inspektur.get_by_text("Jawaban tersimpan")).to_be_visible()
    kades = kantor.orang("kades.brangkal")
    assert kades.goto("/laporan-pungli").status == 404
    assert kades.goto(inspektur.url).status == 404

    pelapor.goto("/lapor-pungli/laporan")
    pelapor.get_by_label("Kode laporan").fill(rahasia.lower().replace("-", " "))
    pelapor.get_by_role("button", name="Buka laporan").click()
    expect(pelapor.get_by_text("Hari apa kejadiannya?")).to_be_visible()
    pelapor.get_by_label("Tambahkan keterangan").fill("Hari Senin.")
    pelapor.get_by_role("button", name="Kirim laporan").click()
    expect(pelapor.get_by_text("Hari Senin.")).to_be_visible()


def test_keberatan_dikabulkan_lalu_dicari_petugas(kantor):
    milik = ditolak(kantor)
    warga = kantor.konteks(lebar="hp").new_page()
    warga.goto(milik)
    bupati = kantor.orang("bupati")
    bupati.goto("/keberatan-izin")
    bupati.get_by_role("link").filter(has_text=kode(warga)).click()
    bupati.get_by_role("button", name="Putus keberatan").click()
    expect(bupati.get_by_role("link", name="Pilih putusannya.")).to_be_visible()
    bupati.get_by_label("Dikabulkan").check()
    bupati.get_by_label("Pertimbangan").fill("Letaknya benar.")
    bupati.get_by_role("button", name="Putus keberatan").click()
    expect(bupati.get_by_text("Keberatan diputus.")).to_be_visible()
    warga.goto(milik)
    expect(warga.get_by_text("permohonan Anda dikerjakan lagi. Letaknya benar.")).to_be_visible()
    petugas = kantor.orang("depan.gemolong")
    petugas.goto("/izin")
    petugas.get_by_role("link", name="Cari permohonan").click()
    petugas.get_by_label("Kode atau nama pemohon").fill("uji warga")
    petugas.get_by_role("button", name="Cari", exact=True).click()
    petugas.get_by_role("link").filter(has_text=kode(warga)).click()
    expect(petugas.get_by_text("Keberatan dikabulkan")).to_be_visible()
