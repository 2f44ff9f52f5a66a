"""Every page as everybody sees it: it answers, axe finds nothing, nothing runs over the edge of a phone, the console is
quiet (a breach of the content security policy speaks there), and each of its pickers can be searched without scripts.
The pages are found by following links, and compared with the policy table, so that none is left out.

With KANTAYA_GAMBAR=FOLDER each is photographed at 390 and 1280 px, light and dark.
"""

import re
import sqlite3
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Error, expect

from kantor import (
    KESEHATAN, ajukan, alamat, buka_surat, disposisikan, isi_dialog, paraf, segel, simpan, surat_terkirim, tulis,
)
from impor import cocokkan, csv_dari, masukkan, periksa_berkas, unggah, warga
from izin import ajukan_apotek, ditolak, imb_di_setiap_tahap, lapor_pungli, tanda_pengawasan
from loket import ambil_nomor, baca, blangko_bergerak, loket_gemolong, nilai, orang_dewasa, panggil, permohonan
from pemilih import telusuri
from tabel import Tabel
from tampilan import SUSUNAN, periksa
from warga import buka_akun, kepala_keluarga, kode_akun, minta_surat, periksa_surat, tanda_tangani_surat

# Who has most on a page comes first: each state of a page is looked at once.
ORANG = [
    "kades.brangkal", "sekdes.brangkal", "konseptor.kesehatan", "kasi.promosi.kesehatan", "kadis.kesehatan", "bupati",
    "camat.gemolong", "tu.setda", "admin", "inspektur", "sekretaris.17", "sekretaris.14", "pencetak.dukcapil",
    "depan.gemolong", "verifikator.gemolong", "pencetak.gemolong", "penyerah.gemolong", "penetap.gemolong", "warga",
]
# Files, streams and answers to scripts.
BUKAN_HALAMAN = re.compile(
    r"^/api/|/(pdf|pratinjau|lampiran|langsung|pilihan|unduh|unduhan|aset|keluar|sidik|sampul|foto|tanda-tangan|tanda-terima|keputusan|dokumen)(/|$)|/kop/lambang/.|\.(pem|pdf|json|js|webmanifest)$")
# Where a person comes otherwise than by a link: by what he searches for, by a page that he keeps.
AWAL = {None: ["/", "/masuk", "/v", "/stok-blangko", "/prapendaftaran"], "sekdes.brangkal": ["/", "/akun", "/cari?q=gemolong"], "tu.setda": ["/", "/akun", "/nomor-dipesan"]}
# Reached only on a way of its own: between two steps of signing in (test_dua_langkah.py), a table that is published once
# a month (StatistikTests), the tree of the log as programs read it (LogRuteTests), exports, for which nobody of the model
# regency has the right (EksporTests), an opinion about what was handed over (test_perizinan.py).
SENDIRI = {
    "/masuk/kode", "/data-terbuka/penduduk/{berkas}", "/log/checkpoint", "/log/kunci", "/log/tile/**", "/penduduk/ekspor",
    "/permohonan/milik/{kunci}/penilaian",
}
# One of each is not enough: what stands there depends on how far it is.
BERKAS = {"/permohonan/milik/{kunci}": 3, "/permohonan/paket/{kunci}": 2, "/penduduk/orang/{penduduk}": 3, "/naskah/{naskah}": 5, "/surat-masuk/{kiriman}": 4, "/disposisi/{disposisi}": 3, "/v/{kode}": 3,
          "/layanan-surat/surat/{surat}": 3, "/penduduk/impor/{unggahan}": 3,
          "/konter/permohonan/{permohonan}": 4, "/akuarium/{kode}": 2, "/izin/{permohonan}": 2, "/administrasi/penugasan/{penugasan}/pembatalan": 2}
dikunjungi, dilihat = set(), set()


@pytest.fixture(scope="module")
def tabel(peladen):
    return Tabel(peladen.perintah("rute"))


@pytest.fixture(scope="module")
def bahan(_kantor):
    """Something in every state, so that pages are not empty; gives the addresses that only the holder of a paper knows."""
    kantor = _kantor
    hal = "Rapat persiapan imunisasi nasional di Kecamatan Gemolong dan sekitarnya"
    surat_terkirim(kantor, hal, "Camat Gemolong", "gemolong")
    camat = kantor.orang("camat.gemolong")
    disposisikan(camat, buka_surat(camat, hal), ["Sekretaris Kecamatan"], "Mohon dihadiri.")

    surat_terkirim(kantor, "Permintaan data balita")
    kades = kantor.orang("kades.brangkal")
    masuk = buka_surat(kades, "Permintaan data balita")
    disposisikan(kades, masuk, ["Sekretaris Desa"], "Mohon data balita dihimpun dari semua posyandu.")

    dicabut = surat_terkirim(kantor, "Undangan dengan tanggal yang keliru")
    keaslian = [kades.get_by_role("link", name=re.compile("^Periksa kode")).get_attribute("href")]
    buka_surat(kades, "Undangan dengan tanggal yang keliru")
    keaslian.append(kades.get_by_role("link", name=re.compile("^Periksa kode")).get_attribute("href"))
    kadis = kantor.orang("kadis.kesehatan")
    kadis.goto(dicabut)
    isi_dialog(kadis, "Cabut surat", {"Alasan pencabutan": "Tanggalnya keliru."})

    konseptor = kantor.orang("konseptor.kesehatan")
    for hal, sampai in [("Konsep yang belum diajukan", 0), ("Undangan yang menunggu paraf", 1), ("Surat yang menunggu tanda tangan", 4)]:
        tulis(konseptor, hal, "Camat Gemolong", "gemolong", "Kepala Dinas Kesehatan")
        surat = simpan(konseptor)
        if sampai:
            ajukan(konseptor)
        for nama in KESEHATAN[:max(0, sampai - 1)]:
            paraf(kantor.orang(nama), surat)
    tugas_gagal(kantor.peladen)
    register = nomor_cadangan(kantor)
    kop_khusus(kantor)
    surat_uji(kantor)
    penugasan = penugasan_keliru(kantor)
    penduduk = penduduk_desa(kantor)
    umum, depan = loket_ktp(kantor)
    rumah, petugas = warga_desa(kantor)
    izin = [*imb_di_setiap_tahap(kantor), *ajukan_apotek(kantor), ditolak(kantor)]
    tanda_pengawasan(kantor.peladen)
    lapor_pungli(kantor)
    kantor.tutup()
    return {
        None: keaslian + umum + izin, "admin": [register, "/administrasi/kop?q=gemolong", *penugasan], "depan.gemolong": depan,
        "penetap.gemolong": [f"/izin/{nilai(kantor.peladen, 'SELECT permohonan FROM skrd_izin')}"],
        "sekdes.brangkal": penduduk + petugas, "kades.brangkal": ["/layanan-surat"], "warga": rumah,
        # Only Dukcapil replaces a number that stands.
        "sekretaris.14": penduduk[:1],
    }


def tugas_gagal(peladen):
    """What a mail server that was away for days leaves behind."""
    with sqlite3.connect(peladen.folder / "data/kantaya.db", timeout=20) as db:
        db.execute(
            "INSERT INTO tugas (id, jenis, muatan, status, jadwal, percobaan, batas, galat, dibuat) "
            "VALUES (1, 'surel', '{}', 'mati', 0, 12, 12, 'Sambungan ditolak', 1790000000000)")
    db.close()


def nomor_cadangan(kantor):
    """Numbers set aside for a day on paper, in the register that numbered a letter, which allows inserted numbers, too;
    gives the register's page."""
    with sqlite3.connect(kantor.peladen.folder / "data/kantaya.db", timeout=20) as db:
        db.execute("UPDATE nomor_register SET sisipan = 'sebelum_berikutnya' WHERE id IN (SELECT register FROM naskah)")
        register = f"/administrasi/nomor/{db.execute('SELECT register FROM naskah WHERE nomor IS NOT NULL').fetchone()[0]}"
    db.close()
    admin = kantor.orang("admin")
    admin.goto(register)
    admin.get_by_role("link", name="Sisihkan nomor untuk kertas").click()
    admin.get_by_label("Banyaknya nomor").fill("5")
    admin.get_by_label("Mengapa memakai kertas").fill("Listrik padam di kantor.")
    admin.get_by_role("button", name="Sisihkan nomor").click()
    expect(admin.get_by_text("disisihkan untuk kertas")).to_be_visible()
    return register


def kop_khusus(kantor):
    admin = kantor.orang("admin")
    admin.goto("/administrasi/kop?q=gemolong")
    admin.get_by_role("link", name="Tetapkan kop khusus").first.click()
    admin.get_by_label(re.compile("^Dasar")).fill("Peraturan Bupati Nomor 12 Tahun 2026")
    admin.get_by_role("button", name="Tetapkan kop").click()
    expect(admin.get_by_text(re.compile("^Kop baru dipakai")).first).to_be_visible()


def penugasan_keliru(kantor):
    """An appointment that was cancelled, and one that still can be; gives the pages of both."""
    with sqlite3.connect(kantor.peladen.folder / "data/kantaya.db", timeout=20) as db:
        (jabatan, _), (_, pengganti) = db.execute(
            "SELECT j.id, p.orang FROM jabatan j JOIN penugasan p ON p.jabatan = j.id JOIN unit_riwayat u ON u.unit = j.unit "
            "WHERE u.nama = 'Desa Brangkal' AND j.nama IN ('Kepala Urusan Keuangan', 'Kepala Seksi Pelayanan') ORDER BY j.nama DESC").fetchall()
    db.close()
    admin = kantor.orang("admin")
    alamat_batal = []
    for keliru in (True, False):
        hari = date.today()
        admin.goto(f"/administrasi/jabatan/{jabatan}/penugasan?orang={pengganti}&status=plh&mulai={hari}&selesai={hari + timedelta(3)}&dasar=SP+1")
        admin.get_by_role("button", name="Catat penugasan").click()
        expect(admin.get_by_text(re.compile("^Penugasan tercatat")).first).to_be_visible()
        admin.get_by_role("link", name="Batalkan Plh").click()
        alamat_batal.append(alamat(admin))
        if keliru:
            admin.get_by_label("Apa yang keliru?").fill("Salah jabatan.")
            admin.get_by_role("button", name="Batalkan penugasan").click()
            expect(admin.get_by_text(re.compile("^Penugasan dibatalkan")).first).to_be_visible()
    return alamat_batal


def surat_uji(kantor):
    """A test letter that waits to be read by an office that has no letter yet."""
    with sqlite3.connect(kantor.peladen.folder / "data/kantaya.db", timeout=20) as db:
        unit = db.execute("SELECT unit FROM unit_riwayat WHERE nama LIKE 'Inspektorat%'").fetchone()[0]
    db.close()
    admin = kantor.orang("admin")
    admin.goto(f"/administrasi/unit/{unit}/kesiapan")
    admin.get_by_role("button", name="Kirim surat uji").click()
    expect(admin.get_by_text(re.compile("^Surat uji terkirim")).first).to_be_visible()


def penduduk_desa(kantor):
    """Invented residents, and one family whose address has changed; gives the page of one of them and of the family."""
    kantor.peladen.perintah("sintetis", "penduduk", "--jumlah", "2000", "--benih", "1")
    sekdes = kantor.orang("sekdes.brangkal")
    sekdes.goto("/penduduk/desa")
    sekdes.get_by_role("link", name=re.compile("Desa Brangkal")).first.click()
    sekdes.locator("main a[href*='/penduduk/orang/']").first.click()
    sekdes.get_by_role("button", name="Buka data").click()
    orang = alamat(sekdes)
    sekdes.get_by_role("link", name="Buka kartu keluarga").click()
    sekdes.get_by_role("button", name="Buka data").click()
    keluarga = alamat(sekdes)
    sekdes.get_by_role("link", name="Ubah alamat").click()
    sekdes.get_by_label(re.compile(r"^RT\b")).fill("9")
    sekdes.get_by_label("Dokumen dasar").fill("Surat pernyataan pindah rumah")
    sekdes.get_by_role("button", name="Simpan").click()
    expect(sekdes.get_by_text("Alamat keluarga diperbarui.")).to_be_visible()
    orang_ganda(kantor.peladen)
    impor_penduduk(kantor.peladen, sekdes)
    return [orang, keluarga]


def impor_penduduk(peladen, sekdes):
    """A file that came in, one that is checked, and one of which nobody has said yet what it holds."""
    for ke in range(3):
        unggah(sekdes, f"warga-{ke}.csv", csv_dari(warga(peladen, kartu=9010 + ke)))
        if ke < 2:
            cocokkan(sekdes)
            periksa_berkas(sekdes, "Siap dimasukkan")
        if ke == 0:
            masukkan(sekdes, 2)


def orang_ganda(peladen):
    """Somebody of another village who is written as one of Brangkal is: the sweep finds the pair."""
    with sqlite3.connect(peladen.folder / "data/kantaya.db", timeout=20) as db:
        db.execute(
            "UPDATE penduduk SET nama = a.nama, urut_nama = a.urut_nama, jenis_kelamin = a.jenis_kelamin, "
            "tempat_lahir = a.tempat_lahir, tanggal_lahir = a.tanggal_lahir, nama_ibu = a.nama_ibu, nama_ayah = a.nama_ayah "
            "FROM (SELECT * FROM penduduk ORDER BY id LIMIT 1) a WHERE penduduk.id = (SELECT MAX(id) FROM penduduk)")
    db.close()
    peladen.perintah("ganda", "sapu")


def loket_ktp(kantor):
    """Requests at several stages and blanks on the move; gives what only the holder of a code or a kiosk knows."""
    for ke, sampai in enumerate(["", "dibacakan", "difoto", "ditandatangani", "disetujui", "dicetak"]):
        permohonan(kantor, ke, sampai)
    blangko_bergerak(kantor)
    nomor = ambil_nomor(kantor, "KTP saya rusak")
    peladen = kantor.peladen
    kios, karcis = baca(peladen, "SELECT k.kunci, MAX(a.id) FROM kios_antrean k JOIN antrean a ON a.loket = k.loket GROUP BY k.kunci")[0]
    rumah = kantor.konteks().new_page()
    rumah.goto("/prapendaftaran")
    rumah.get_by_label("KTP saya hilang").check()
    rumah.get_by_label("Loket mana yang Anda datangi?").select_option(index=1)
    rumah.get_by_role("button", name="Minta kode").click()
    expect(rumah.get_by_text("Kode antrean Anda").first).to_be_visible()
    kode = nilai(peladen, "SELECT kode FROM permohonan_ktp ORDER BY id DESC LIMIT 1")
    umum = [alamat(rumah), f"/kios/{kios}", f"/kios/{kios}/nomor/{karcis}", f"/permohonan-ktp/{kode}", f"/antrean/{loket_gemolong(peladen)}"]

    depan = panggil(kantor, nomor)
    depan.get_by_role("link", name=re.compile("^Layani nomor")).click()
    pemohon = alamat(depan)
    nama, tahun = orang_dewasa(peladen, 8)
    depan.get_by_label("Nama dan tahun lahir, atau NIK utuh").fill(f"{nama} {tahun}")
    depan.locator("main").get_by_role("button", name="Cari", exact=True).click()
    depan.get_by_role("link", name=re.compile(re.escape(nama), re.I)).first.click()
    expect(depan.get_by_role("button", name="Mulai permohonan")).to_be_visible()
    return umum, ["/", "/konter", pemohon, alamat(depan)]


def warga_desa(kantor):
    """A resident with an account, one letter issued and one asked for, a report; his pages and those of the office."""
    orang, nama, lahir = kepala_keluarga(kantor.peladen)
    sekdes = kantor.orang("sekdes.brangkal")
    telepon = kantor.konteks(lebar="hp", sentuh=True)
    rumah = telepon.new_page()
    nik, kk, kode = kode_akun(sekdes, orang)
    buka_akun(rumah, nik, kk, lahir, kode)
    minta_surat(rumah)
    tanda_tangani_surat(kantor.orang("kades.brangkal"), periksa_surat(sekdes, nama))
    minta_surat(rumah)
    rumah.get_by_role("link", name="Laporkan perubahan").first.click()
    rumah.get_by_label("Apa yang berubah atau keliru?").fill("Ijazah SMA saya sudah ada.")
    rumah.get_by_role("button", name="Kirim laporan").click()
    expect(rumah.get_by_text("Laporan terkirim ke petugas desa.")).to_be_visible()
    kantor.kuki["warga"] = telepon.storage_state()
    return ["/warga"], [orang, f"{orang.split('?')[0]}/perceraian", "/layanan-surat", "/laporan-warga"]


def tautan(halaman):
    semua = halaman.locator("a[href]").evaluate_all("semua => semua.map(satu => satu.getAttribute('href'))")
    return [href.split("#")[0] for href in semua if href.startswith("/") and not href.startswith("//")]


def jelajah(kantor, tabel, nama, awal):
    halaman = kantor.orang(nama)
    keluhan = []
    halaman.on("console", lambda pesan: keluhan.append(pesan.text) if pesan.type == "error" else None)
    halaman.on("pageerror", lambda galat: keluhan.append(str(galat)))
    antre, sudah, alamat_sudah, temuan = list(awal), {}, set(), []
    while antre:
        alamat = antre.pop(0)
        jenis = tabel.jenis(alamat)
        if alamat in alamat_sudah or BUKAN_HALAMAN.search(urlsplit(alamat).path):
            continue
        if sudah.get(jenis, 0) >= BERKAS.get(jenis, 1):
            continue
        alamat_sudah.add(alamat)
        sudah[jenis] = sudah.get(jenis, 0) + 1
        try:
            jawaban = halaman.goto(alamat)
        except Error as galat:
            assert "Download is starting" in str(galat), alamat
            dikunjungi.add(tabel.rute(alamat))
            continue
        if jawaban.status == 200 and not jawaban.headers["content-type"].startswith("text/html"):
            dikunjungi.add(tabel.rute(alamat))
            continue
        if jawaban.status != 200:
            temuan.append(f"{nama} {alamat}: status {jawaban.status}")
            keluhan.clear()
            continue
        dikunjungi.add(tabel.rute(halaman.url))
        antre += tautan(halaman)
        susunan = (tabel.rute(halaman.url), halaman.evaluate(SUSUNAN))
        if susunan not in dilihat:
            dilihat.add(susunan)
            temuan += [f"{nama} {alamat}: {satu}" for satu in periksa(halaman, f"{nama or 'umum'}-{jenis}-{len(dilihat)}")]
            temuan += [f"{nama} {alamat}: {satu}" for satu in telusuri(halaman)[1]]
        temuan += [f"{nama} {alamat}: console: {satu}" for satu in keluhan]
        keluhan.clear()
    return temuan


@pytest.mark.parametrize("nama", [None, *ORANG], ids=lambda nama: nama or "umum")
def test_setiap_halaman_yang_dapat_dicapai(kantor, bahan, tabel, nama):
    temuan = jelajah(kantor, tabel, nama, [*AWAL.get(nama, ["/", "/akun"]), *bahan.get(nama, [])])
    assert not temuan, "\n".join(temuan)


def test_tidak_ada_halaman_yang_terlewat(kantor, bahan, tabel):
    """Every GET route of the policy table was on a screen above, except files, streams and what has a test of its own."""
    halaman = {jalan for jalan in tabel.dibaca if jalan not in SENDIRI and not BUKAN_HALAMAN.search(jalan)}
    terlewat = sorted(halaman - dikunjungi)
    assert not terlewat, "no link leads to\n" + "\n".join(terlewat)


@pytest.mark.parametrize("alamat", ["/tidak-ada", "/naskah/1", "/v/AAAA-AAAA-AAAA", "/en/v/AAAA-AAAA-AAAA"])
def test_halaman_tidak_ditemukan(kantor, alamat):
    halaman = kantor.orang("kades.brangkal")
    jawaban = halaman.goto(alamat)
    assert jawaban.status == 404
    assert not periksa(halaman, f"tidak-ada-{alamat}")


def test_formulir_dengan_galat(kantor):
    halaman = kantor.orang(None)
    halaman.goto("/masuk")
    halaman.get_by_role("button", name="Masuk", exact=True).evaluate("tombol => tombol.form.noValidate = true")
    halaman.get_by_role("button", name="Masuk", exact=True).click()
    halaman.get_by_role("alert").wait_for()
    assert not periksa(halaman, "masuk-dengan-galat")


def test_dialog_terbuka(kantor, bahan):
    """The window in which the head of the office signs, and what it says about a wrong passphrase."""
    halaman = kantor.orang("kadis.kesehatan")
    halaman.goto("/naskah?tampil=tanda-tangan")
    halaman.get_by_role("link", name=re.compile("menunggu tanda tangan")).first.click()
    halaman.locator("[data-dialog]").first.click()
    halaman.get_by_role("dialog").wait_for()
    assert not periksa(halaman, "dialog-tanda-tangan")
    segel(halaman, "/" + halaman.url.split("/", 3)[3], sandi="bukan sandinya")
    halaman.locator("[aria-invalid=true]").wait_for()
    assert not periksa(halaman, "dialog-dengan-galat")
