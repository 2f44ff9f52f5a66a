"""Applying for a permit, and working on it, as people do."""

import re
import sqlite3

from playwright.sync_api import expect

from wajah import gambar, png

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" \
      b"trailer<</Root 1 0 R>>\n%%EOF\n"
DIRI = {
    "NIK pemohon": "3314010101800001", "Nama pemohon": "Uji Warga", "Alamat pemohon": "Jalan Contoh 1",
    "Nomor telepon": "081200000000",
}


def isi(halaman, isian):
    for label, nilai in isian.items():
        halaman.get_by_label(label).first.fill(nilai)


def unggah_semua(halaman, kurang=r"^Kurang \d+$", tombol="Unggah"):
    """Every paper that is asked for, one after the other, as somebody with a telephone does it."""
    while (sisa := halaman.locator("b", has_text=re.compile(kurang))).count():
        sebelum = sisa.inner_text()
        berkas = halaman.locator("input[type=file]:visible").first
        foto = "pdf" not in berkas.get_attribute("accept")
        nama = berkas.get_attribute("name")
        berkas.set_input_files(
            {"name": f"{nama}.png", "mimeType": "image/png", "buffer": png(gambar())} if foto else
            {"name": f"{nama}.pdf", "mimeType": "application/pdf", "buffer": PDF})
        halaman.locator("form", has=halaman.locator(f"input[name='{nama}']")).get_by_role("button", name=tombol).click()
        expect(halaman.locator("b", has_text=sebelum)).to_have_count(0)


def kode(halaman):
    return re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", halaman.locator("main").inner_text()).group(0)


def giliran(kantor, nama, kode, **pilihan):
    """The application as it waits for that officer."""
    halaman = kantor.orang(nama, **pilihan)
    halaman.goto("/izin")
    halaman.get_by_role("link").filter(has_text=kode).click()
    return halaman


def lanjut(halaman, tombol):
    halaman.get_by_role("button", name=tombol, exact=True).first.click()
    expect(halaman.get_by_text("Permohonan diteruskan.")).to_be_visible()


def tinjau(halaman):
    halaman.get_by_label("Apa yang ditemukan").fill("Sesuai gambar, belum dibangun.")
    halaman.get_by_label("Letak", exact=True).fill("-7.35, 110.83")
    halaman.locator("input[name=foto]").set_input_files(
        {"name": "depan.png", "mimeType": "image/png", "buffer": png(gambar())})
    halaman.get_by_role("button", name="Kirim hasil peninjauan").click()
    expect(halaman.get_by_text("Hasil peninjauan terkirim.")).to_be_visible()


def isi_imb(halaman):
    """The form of a small house in Kecamatan Gemolong, up to the page of its papers; gives that page's address."""
    halaman.goto("/permohonan/baru/imb-rumah-sederhana")
    isi(halaman, DIRI | {"Luas bangunan (m²)": "72", "Letak bangunan": "-7.35, 110.83"})
    halaman.get_by_label("Bangunan baru").check()
    halaman.get_by_label("Permanen").check()
    halaman.get_by_label("Kecamatan").select_option("Gemolong")
    halaman.get_by_role("button", name="Lanjut").click()
    expect(halaman.get_by_text("Isian tersimpan.")).to_be_visible()
    return halaman.url


def ajukan_imb(kantor):
    """An application that was sent; gives its code and the address that only the applicant knows."""
    halaman = kantor.konteks().new_page()
    milik = isi_imb(halaman)
    unggah_semua(halaman)
    halaman.get_by_role("button", name="Kirim permohonan").click()
    expect(halaman.get_by_text("Permohonan terkirim.")).to_be_visible()
    return kode(halaman), milik


def isi_apotek(halaman):
    """The one form of a pharmacist who opens a pharmacy, with her own licence; from its choice to the page of its papers."""
    halaman.goto("/layanan?peristiwa=membuka-apotek")
    halaman.get_by_role("link", name="Urus sekaligus").click()
    halaman.get_by_role("button", name="Lanjut").click()
    isi(halaman, DIRI | {
        "Nomor STRA atau STRTTK": "STRA-CONTOH-1", "Registrasi berlaku sampai": "2030-01-31",
        "Nama sarana": "Apotek Contoh", "Alamat sarana": "Jalan Contoh 2", "Nama apotek": "Apotek Contoh",
        "Alamat apotek": "Jalan Contoh 2", "Luas bangunan (m²)": "48", "Banyak apoteker (orang)": "1",
        "Jam buka": "08.00 sampai 21.00", "Letak pada peta": "-7.42, 111.02"})
    for pilihan in ["Apoteker", "Apoteker penanggung jawab", "Apotek", "Apoteker sendiri"]:
        halaman.get_by_label(pilihan, exact=True).first.check()
    for baru in halaman.get_by_label("Baru", exact=True).all():
        baru.check()
    halaman.get_by_label("Kecamatan").select_option("Gemolong")


def ajukan_apotek(kantor):
    """A bundle that was sent, and one that is being written; gives the addresses that only applicants know, and what anybody finds."""
    alamat = []
    for kirim in [False, True]:
        halaman = kantor.konteks().new_page()
        isi_apotek(halaman)
        halaman.get_by_role("button", name="Lanjut").click()
        alamat += [halaman.url, f"{halaman.url}/isian"] if not kirim else [halaman.url]
        if kirim:
            unggah_semua(halaman)
            halaman.get_by_role("button", name="Kirim semua permohonan").click()
            expect(halaman.get_by_text("Permohonan sepaket terkirim.")).to_be_visible()
            umum = f"/akuarium/paket/{kode(halaman)}"
    pilih = "/paket/membuka-apotek"
    return alamat + [umum, f"/en{umum}", pilih, f"/en{pilih}"]


def imb_di_setiap_tahap(kantor):
    """One application at each stage of the way to its payment; gives what only applicants know, and what anybody finds."""
    konsep = isi_imb(kantor.konteks().new_page())
    umum = [konsep, f"{konsep}/isian", "/permohonan/baru/imb-rumah-sederhana", "/en/permohonan/baru/imb-rumah-sederhana"]
    langkah = [
        lambda nomor: lanjut(giliran(kantor, "depan.gemolong", nomor), "Daftarkan"),
        lambda nomor: lanjut(giliran(kantor, "verifikator.gemolong", nomor), "Berkas lengkap dan benar"),
        lambda nomor: tinjau(giliran(kantor, "pencetak.gemolong", nomor)),
        lambda nomor: lanjut(giliran(kantor, "penetap.gemolong", nomor), "Tetapkan retribusi"),
    ]
    for sampai in range(len(langkah), -1, -1):
        nomor, milik = ajukan_imb(kantor)
        for satu in langkah[:sampai]:
            satu(nomor)
        umum += [milik, f"/akuarium/{nomor}", f"/en/akuarium/{nomor}"]
    return umum


def lapor_pungli(kantor):
    """A report of an illegal charge, as the Inspektorat finds it."""
    halaman = kantor.konteks().new_page()
    halaman.goto("/lapor-pungli")
    halaman.get_by_label("Apa yang terjadi?").fill("Seorang petugas contoh meminta uang di luar ketetapan.")
    halaman.get_by_role("button", name="Kirim laporan").click()
    expect(halaman.locator("[data-kode-laporan]")).to_be_visible()


def ditolak(kantor):
    """An application that was refused and objected to, as the Bupati finds it; gives what only the applicant knows."""
    nomor, milik = ajukan_imb(kantor)
    lanjut(giliran(kantor, "depan.gemolong", nomor), "Daftarkan")
    halaman = giliran(kantor, "verifikator.gemolong", nomor)
    halaman.get_by_role("button", name="Tolak", exact=True).click()
    dialog = halaman.get_by_role("dialog")
    dialog.get_by_role("textbox").fill("Gambar contoh tidak sesuai letaknya.")
    dialog.get_by_role("button", name="Tolak").click()
    expect(halaman.get_by_text("Permohonan diteruskan.")).to_be_visible()
    warga = kantor.konteks().new_page()
    warga.goto(milik)
    warga.get_by_label("Mengapa Anda keberatan?").fill("Letaknya sudah diukur bersama petugas desa.")
    warga.get_by_role("button", name="Ajukan keberatan").click()
    expect(warga.get_by_text("Keberatan diterima.")).to_be_visible()
    return milik


def tanda_pengawasan(peladen):
    """What the monitors found: one that nobody has looked at, one that the Inspektorat has shared with the reviewer."""
    with sqlite3.connect(peladen.folder / "data/kantaya.db", timeout=20) as db:
        orang = db.execute("SELECT orang FROM akun WHERE nama_pengguna = 'verifikator.gemolong'").fetchone()[0]
        permohonan = db.execute("SELECT id FROM permohonan_izin ORDER BY id LIMIT 1").fetchone()[0]
        for nomor, status, dibagikan in [(1, "baru", None), (2, "ditindaklanjuti", 1790000000000)]:
            db.execute(
                "INSERT INTO tanda_izin (id, kunci, ke, pemantau, sifat, permohonan, orang, tahap, kekuatan, angka, penjelasan, "
                "periksa_dahulu, ditemukan, status, berubah, dibagikan) "
                "VALUES (?, ?, 1, 'serobot', 'pola', ?, ?, 'sesudah Pendaftaran', 4.2, "
                "'[{\"nama\":\"dilewati\",\"nilai\":12,\"satuan\":\"berkas\"}]', "
                "'Berkas contoh selesai 20 menit kerja setelah masuk tahap ini. Dari 12 berkas sebaya yang sudah menunggu di sana, "
                "11 baru selesai setidaknya sehari sesudahnya.', 'Apakah jam sempat dijeda, misalnya menunggu pemohon?', "
                "1790000000000, ?, 1790000000000, ?)", (nomor, f"contoh|{nomor}", permohonan, orang, status, dibagikan))
        db.execute(
            "INSERT INTO telaah_tanda_izin (tanda, urut, waktu, orang, nama, jabatan, status, alasan) "
            "VALUES (2, 1, 1790000000000, ?, 'Pengawas Contoh', 'Inspektur', 'ditindaklanjuti', 'Diminta penjelasan tertulis.')",
            (orang,))
