import Kalender
import Naskah
import Akses
import Bahasa
import Database
import Foundation
import HTTPTypes
import Organisasi
import TestKit
import Testing
import Tugas
import Web

@testable import Administrasi

/// Every page, as its people see it. `KANTAYA_GALERI=folder` also writes them there, over the full regency.
@Suite struct HalamanTests {
  @Test func `setiap pintu menjawab setiap peran seperti tertulis`() async throws {
    let db = try Database(.memory)
    let mesin = MesinNaskah(
      db: db, otoritas: OtoritasLokal(folder: URL(filePath: try TestFolder.shared.path("ca-pintu"))))
    let administrasi = Administrasi(db: db, mesin: mesin)
    let (kebijakan, penyimpangan) = try await jelajahi { administrasi.addRoutes(to: $0) }
    #expect(penyimpangan == [])
    #expect(kebijakan.rute.count > 50)
    let sendiri = [
      "/akun/", "/administrasi/nomor", "/administrasi/kelompok", "/administrasi/kalender/tenggat",
      "/administrasi/pilihan/",
    ]
    for rute in kebijakan.rute where rute.izin != .admin && rute.izin != .adminUnit {
      let aplikasi = rute.izin == .token && rute.jalur.hasPrefix("/api/v1/")
      #expect(
        aplikasi || rute.izin == .pelaku && sendiri.contains { rute.jalur.hasPrefix($0) }, "\(rute.jalur)")
    }
    await db.close()
  }

  @Test func `semua halaman terbuka bagi administrator`() async throws {
    let galeri = ProcessInfo.processInfo.environment["KANTAYA_GALERI"]
    try await denganLoket(.sqlite, galeri == nil ? .kecil : .lengkap) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      try await loket.tugasGagal()
      for (nama, alamat, kata) in try await loket.halaman() {
        let jawaban = try await loket.buka(alamat, sesi)
        #expect(jawaban.status == .ok, "\(alamat)")
        #expect(jawaban.isi.contains(kata), "\(alamat): \(kata)")
        #expect(!jawaban.isi.contains("Optional("), "\(alamat)")
        if let galeri {
          try FileManager.default.createDirectory(atPath: galeri, withIntermediateDirectories: true)
          try jawaban.isi.write(toFile: "\(galeri)/\(nama).html", atomically: true, encoding: .utf8)
        }
      }
    }
  }

  @Test func `administrator unit melihat unitnya saja`() async throws {
    try await denganLoket(.sqlite) { loket in
      let dinas = try loket.contoh.unit("05")
      let peran = try #require(loket.contoh.peran.first { $0.peran == .adminUnit && $0.unit == dinas.id })
      let sesi = try await loket.masuk(loket.contoh.pejabat(peran.orang))
      #expect(try await loket.buka(Rute.satuUnit(dinas.id), sesi).status == .ok)
      #expect(try await loket.buka(Rute.satuUnit(loket.contoh.unit("05.P18").id), sesi).status == .ok)
      for kode in ["00", "17", "27.13"] {
        let jawaban = try await loket.buka(Rute.satuUnit(loket.contoh.unit(kode).id), sesi)
        #expect(jawaban.status == .forbidden)
      }
      let daftar = try await loket.buka(Rute.unit(), sesi).isi
      #expect(daftar.contains("Dinas Kesehatan") && !daftar.contains("Dinas Komunikasi"))
      let cari = try await loket.buka(Rute.unit() + "?q=gemolong", sesi).isi
      #expect(cari.contains("Puskesmas Gemolong") && !cari.contains("Kecamatan Gemolong"))
      #expect(try await loket.buka(Rute.ketentuan(), sesi).status == .forbidden)
      let kesiapan = try await loket.buka(Rute.kesiapan() + "?jenis=semua", sesi).isi
      #expect(!kesiapan.contains("Desa Dari"))
      let camat = try loket.contoh.camat("Gemolong").jabatan.id
      #expect(try await loket.buka(Rute.satuJabatan(camat), sesi).status == .forbidden)
    }
  }

  @Test func `yang tidak ada dijawab tidak ditemukan`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      for alamat in [
        "/administrasi/unit/999999", "/administrasi/unit/x", "/administrasi/jabatan/999999",
        "/administrasi/orang/999999",
        "/administrasi/mandat/999999", "/administrasi/kelompok/999999", "/administrasi/ketentuan/tidak-ada",
        "/administrasi/batas-penjabat/999999",
        "/administrasi/penugasan/999999/akhir",
      ] {
        #expect(try await loket.buka(alamat, sesi).status == .notFound, "\(alamat)")
      }
    }
  }
}

extension Loket {
  /// Name, address, and a word that stands on it.
  func halaman() async throws -> [(String, String, String)] {
    let hari = contoh.tanggal
    let struktur = try await db.read { try $0.struktur(pada: hari) }
    let kelompok = try #require(try await db.read { try $0.kelompok(kode: "desa-kelurahan-27.13") })
    let dinas = try contoh.unit("05").id
    let desa = try contoh.unit("27.02.2013").id
    let kadis = try contoh.kadisKesehatan.jabatan.id
    let kosong = try #require(struktur.pimpinan(dari: contoh.unit("05.B4").id)).id
    let penugasan = try #require(struktur.pemegang(kadis)).id
    let orang = try contoh.kadisKesehatan.orang.id
    let mandat = try #require(contoh.mandat.first).id
    let libur = try #require(try await db.read { try $0.kalenderKerja().libur.last }).id
    let gagal = try #require(try await db.read { try $0.tugasMati().first }).id
    return [
      ("beranda", Rute.beranda(), "perlu diperhatikan"),
      ("unit", Rute.unit(), "Sekretariat Daerah"),
      ("unit-cari", Rute.unit() + "?q=gemolong", "Kecamatan Gemolong"),
      ("unit-nihil", Rute.unit() + "?q=tidakada", "Tidak ada unit yang cocok"),
      ("unit-ragu", Rute.unit() + "?jenis=ragu", "Bagian Hukum"),
      ("unit-satu", Rute.satuUnit(dinas), "Kepala Dinas Kesehatan"),
      ("unit-desa", Rute.satuUnit(desa), "belum siap"),
      ("unit-baru", Rute.unitBaru() + "?induk=\(dinas)", "Dirikan unit kerja"),
      ("unit-nama", Rute.namaUnit(dinas), "Nama lengkap yang baru"),
      ("unit-induk", Rute.indukUnit(dinas), "Unit atasan yang baru"),
      ("unit-pembubaran", Rute.pembubaran(dinas), "Unit penerus"),
      ("unit-alamat", Rute.alamatUnit(dinas), "Kode pos"),
      ("unit-kepastian", Rute.kepastianUnit(dinas), "Seberapa pasti"),
      ("jabatan-baru", Rute.jabatanBaru(dinas), "Jenis jabatan"),
      ("jabatan", Rute.satuJabatan(kadis), "Mandat yang berlaku"),
      ("jabatan-kosong", Rute.satuJabatan(kosong), "Kosong"),
      ("jabatan-nama", Rute.namaJabatan(kadis), "Nama jabatan yang baru"),
      ("jabatan-hapus", Rute.penghapusan(kadis), "Hapus jabatan"),
      ("penugasan-baru", Rute.penugasanBaru(kosong), "Siapa yang ditugaskan?"),
      ("penugasan-akhir", Rute.akhirPenugasan(penugasan), "Hari terakhir bertugas"),
      ("delegasi-baru", Rute.delegasiBaru(kadis), "Siapa yang membantu?"),
      ("orang", Rute.orang(), "Daftarkan orang"),
      ("orang-cari", Rute.orang() + "?q=laksmi", "Laksmi Puspaningtyas"),
      ("orang-satu", Rute.satuOrang(orang), "Penugasan"),
      ("orang-baru", Rute.orangBaru(), "Nama tanpa gelar"),
      ("orang-data", Rute.dataOrang(orang), "Betulkan data"),
      ("mandat", Rute.mandat(), "a.n."),
      ("mandat-satu", Rute.satuMandat(mandat), "Cabut mandat"),
      ("mandat-cabut", Rute.cabutMandat(mandat), "Alasan pencabutan"),
      ("mandat-kepastian", Rute.kepastianMandat(mandat), "Seberapa pasti"),
      ("mandat-baru", Rute.mandatBaru(), "Jabatan yang melimpahkan"),
      ("kesiapan", Rute.kesiapan(), "Desa Dari"),
      ("kesiapan-satu", Rute.kesiapanUnit(desa), "Nyatakan siap"),
      ("kesiapan-rencana", Rute.rencanaUnit(desa), "Siap paling lambat"),
      ("ketentuan", Rute.ketentuan(), "SE BKN 1/2021"),
      ("batas-baru", Rute.batasBaru(), "Tambah batas wewenang"),
      ("ketentuan-satu", Rute.satuKetentuan("plt_bulan"), "Ubah ketentuan"),
      ("kelompok", Rute.kelompok(), "Semua Camat"),
      ("kelompok-baru", Rute.kelompokBaru(), "Susun kelompok"),
      ("kelompok-satu", Rute.satuKelompok(kelompok.id), "Desa Brangkal"),
      ("kalender", Rute.kalender(), "Libur nasional"),
      ("libur-baru", Rute.liburBaru(), "Nama hari"),
      ("libur-cabut", Rute.cabutLibur(libur), "Alasan mencabut"),
      ("tugas-satu", Rute.satuTugas(gagal), "Coba lagi"),
      ("tugas-buang", Rute.pembuangan(gagal), "Buang tugas"),
      ("tugas-jeda", Rute.jeda("surel"), "Jeda surel"),
      ("tugas", Rute.tugas(), "sambungan ke peladen surel terputus"),
    ]
  }

  /// A job that was tried in vain.
  func tugasGagal() async throws {
    let waktu = contoh.tanggal.awal()
    try await db.write { tx in
      try tx.run(
        """
        INSERT INTO tugas (id, jenis, muatan, status, jadwal, percobaan, batas, galat, dibuat)
        VALUES (\(tx.key(Tugas.self)), 'surel', '{}', 'mati', \(waktu), 10, 10,
                'sambungan ke peladen surel terputus', \(waktu))
        """)
    }
  }
}
