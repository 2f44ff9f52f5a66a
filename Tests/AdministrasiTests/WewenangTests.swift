import Akses
import Bahasa
import Database
import HTTPTypes
import Naskah
import Organisasi
import Pemberitahuan
import TestKit
import Testing
import Web

@testable import Administrasi

/// What one administrator cannot do alone, over the whole stack.
@Suite struct WewenangTests {
  @Test(arguments: Mesin.allCases)
  func `administrator unit tidak menandatangani sebagai pimpinannya`(mesin: Mesin) async throws {
    try await denganLoket(mesin) { loket in
      try loket.siapkanOtoritas()
      let kadis = try loket.contoh.kadisKesehatan
      let dinas = try loket.contoh.unit("05").id
      let peran = try #require(loket.contoh.peran.first { $0.peran == .adminUnit && $0.unit == dinas })
      let (admin, sistem) = (
        try await loket.masuk(loket.contoh.pejabat(peran.orang)), try await loket.masuk(loket.contoh.admin)
      )
      _ = try await loket.masuk(kadis)
      let akun = "/administrasi/akun/\(kadis.orang.id)"
      #expect(try await loket.kirim("\(akun)/sandi", [:], admin).status == .forbidden)
      #expect(try await !loket.buka(akun, admin).isi.contains("\(akun)/sandi"))
      let izin: KeyValuePairs<String, String> = ["tahun": "2", "alasan": "sudah dilihat"]
      let alamat = Rute.izinSertifikat(kadis.orang.id)
      #expect(try await loket.kirim(alamat, izin, admin).status == .forbidden)
      #expect(
        try await loket.buka(Rute.sertifikatOrang(kadis.orang.id), admin).isi.contains("administrator sistem")
      )

      let orang = kadis.orang.id
      #expect(try await loket.kirim(alamat, izin, sistem).status == .seeOther)
      #expect(
        try await loket.db.read { try $0.pemberitahuan(bagi: orang).map(\.isi.jenis) } == ["izin-sertifikat"])
      #expect(try await loket.kirim(alamat, ["tarik": "1"], sistem).status == .seeOther)
      #expect(try await loket.kirim("\(akun)/sandi", [:], sistem).status == .ok)
      #expect(try await loket.kirim(alamat, izin, sistem).status == .forbidden, "one hand gave both")
      #expect(
        try await loket.buka(Rute.sertifikatOrang(orang), sistem).isi.contains("Aksesnya baru dipulihkan."))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penugasan keliru dibatalkan dari layar, dan halamannya tetap terbaca`(mesin: Mesin) async throws {
    try await denganLoket(mesin) { loket in
      let (kades, sekdes) = (try loket.contoh.kades("Brangkal"), try loket.contoh.sekdes("Brangkal"))
      let (desa, sistem) = (try await loket.masuk(sekdes), try await loket.masuk(loket.contoh.admin))
      let hari = loket.contoh.tanggal
      let jabatan = kades.jabatan.id
      let plh: KeyValuePairs<String, String> = [
        "orang": "\(sekdes.orang.id)", "status": "plh", "mulai": "\(hari)", "selesai": "\(hari + 3)",
        "dasar": "SP 1",
      ]
      #expect(try await loket.kirim(Rute.penugasanBaru(jabatan), plh, desa).status == .forbidden)
      let halaman = try await loket.buka(Rute.satuJabatan(jabatan), desa).isi
      #expect(!halaman.contains("Catat penugasan") && halaman.contains(PenugasanError.penandatangan.message))
      #expect(try await loket.kirim(Rute.penugasanBaru(jabatan), plh, sistem).status == .seeOther)

      let id = try #require(
        try await loket.db.read { try $0.riwayatPemegang(jabatan).first { $0.status == .plh }?.id })
      try await loket.suratPlh(sekdes, "Plh. \(kades.jabatan.nama)")
      let formulir = try await loket.buka(Rute.batalPenugasan(id), sistem)
      #expect(formulir.isi.contains("1 surat ditandatangani") && formulir.isi.contains("Surat oleh Plh"))
      #expect(
        try await loket.kirim(Rute.batalPenugasan(id), ["alasan": ""], sistem).status
          == .unprocessableContent)
      #expect(
        try await loket.kirim(Rute.batalPenugasan(id), ["alasan": "salah orang"], sistem).status == .seeOther)
      let sesudah = try await loket.buka(Rute.batalPenugasan(id), sistem)
      #expect(sesudah.isi.contains("salah orang") && sesudah.isi.contains("Surat oleh Plh"))
      let riwayat = try await loket.buka(Rute.satuJabatan(jabatan), sistem).isi
      #expect(riwayat.contains("Dibatalkan") && riwayat.contains("salah orang"))
      #expect(try await loket.buka(Rute.satuOrang(sekdes.orang.id), sistem).isi.contains("Dibatalkan"))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `berkas orang tidak mengangkat kades atau pengunggahnya sendiri`(mesin: Mesin) async throws {
    try await denganLoket(mesin) { loket in
      let sekdes = try loket.contoh.sekdes("Brangkal")
      let unit = try #require(loket.contoh.unit.first { $0.id == sekdes.jabatan.unit })
      let sesi = try await loket.masuk(sekdes)
      let sebelum = try await loket.jumlahPenugasan()
      let hari = loket.contoh.tanggal
      let kepala = "nama;nip;unit;jabatan;jenis_jabatan;status;mulai;selesai;dasar;pengguna"
      let plh = "Orang Baru;;\(unit.kode);Kepala Desa Brangkal;;plh;\(hari);\(hari + 5);SK uji;orang.baru"
      let baru = "Orang Lain;;\(unit.kode);Kepala Desa Kedua;pimpinan;;\(hari);;SK uji;orang.lain"
      let jawaban = try await loket.kirim(
        "/administrasi/impor", ["aksi": "masukkan", "isi": [kepala, plh, baru].joined(separator: "\n")], sesi)
      #expect(jawaban.isi.contains("menandatangani atas nama kantornya"))
      #expect(try await loket.jumlahPenugasan() == sebelum)
    }
  }
}

extension Loket {
  fileprivate func jumlahPenugasan() async throws -> Int {
    try await db.read { try $0.value("SELECT COUNT(*) FROM penugasan", as: Int.self) } ?? 0
  }

  /// A letter that he sealed under that title.
  fileprivate func suratPlh(_ pejabat: PejabatContoh, _ sebutan: String) async throws {
    let (nama, waktu) = (pejabat.orang.namaLengkap, administrasi.now())
    try await db.write { tx in
      try tx.run(
        """
        INSERT INTO dokumen_tersegel (kode, sidik, jenis, nomor, tanggal, hal, sebutan, nama, kantor, disegel, status)
        VALUES ('ABCDEFGHJKMN', \(String(repeating: "a", count: 64)), 'Surat Dinas', '1', \(contoh.tanggal),
                'Surat oleh Plh', \(sebutan), \(nama), 'Desa Brangkal', \(waktu), 'berlaku')
        """)
    }
  }
}
