import Bahasa
import CSV
import Database
import Foundation
import HTTPTypes
import Kependudukan
import Logging
import NIOCore
import Organisasi
import TestKit
import Testing
import Tugas

@testable import App

@Suite struct ImporLayarTests {
  @Test func `halaman impor tidak memuat nomor siapa pun, dan hanya pemilik berkas melihatnya`() async throws
  {
    try await Maya.buka { maya in
      let dunia = try await DuniaPenduduk(maya)
      let kk = try #require(dunia.nomor.subtracting([dunia.nik]).min())
      let csv = CSVWriter(for: .exchange)
      let isi =
        csv.header([kk, "N.I.K", "Nama Warga", "L/P", "Tempat", "Tgl Lahir", "Agama", "SHDK", "Nomor"])
        + csv.record([kk, dunia.nik, "Sutrisno", "L", "Sragen", "1975-05-01", "Islam", "Anak", dunia.nik])
        + csv.record([kk, kk, "Suparmi", "P", "Sragen", "1978-08-17", "Islam", "Anak", dunia.nik])
        // Whatever the register says of the others: a day that does not exist is refused.
        + csv.record([kk, dunia.nik, "Sukarti", "P", "Sragen", "1980-02-31", "Islam", "Anak", kk])
      try await maya.melayani { client in
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        let unggah = try await sekdes.unggah("/penduduk/impor", "\(dunia.nik).csv", ByteBuffer(bytes: isi))
        let pemetaan = try #require(unggah.tujuan)
        let satu = pemetaan.replacing("/pemetaan", with: "")
        var teks = try await sekdes.buka(pemetaan).teks
        teks += try await sekdes.buka("/penduduk/impor").teks
        let brangkal = dunia.brangkal.description
        let letak = ["no_kk", "nik", "nama", "sex", "tempatlahir", "tanggallahir", "agama_id", "kk_level"]
          .enumerated().map { ("kolom-\($0.element)", "\($0.offset)") }
        let dasar = [("versi", "1"), ("lembar", ""), ("judul", "0"), ("desa", brangkal), ("nama", "")]
        let kurang = try await sekdes.isi(pemetaan, dasar + letak.dropLast())
        #expect(kurang.status == 422)
        #expect(kurang.teks.contains("Pilih judul kolom yang berisi “Hubungan dengan kepala keluarga”."))
        #expect(try await sekdes.isi(pemetaan, dasar + letak).tujuan == satu)
        teks += kurang.teks + (try await sekdes.buka(satu).teks)
        try await maya.kantaya.pelaksana(Logger(label: "uji")).kerjakanSemua()
        let hasil = try await sekdes.buka(satu)
        #expect(hasil.teks.contains("ditolak") && hasil.teks.contains("/unduhan/galat"))
        teks += hasil.teks
        #expect(dunia.bocor(teks) == [])
        #expect(teks.contains("******"))

        let unduh = try await sekdes.buka("\(satu)/unduhan/galat")
        #expect(unduh.status == 200 && unduh.jenis.hasPrefix("text/csv"))
        #expect(unduh.kepala[.cacheControl] == "no-store")
        for tokoh in [Tokoh.sekcamGemolong, .bupati] {
          let lain = try await maya.masuk(tokoh, client)
          #expect([403, 404].contains(try await lain.buka(satu).status))
          #expect([403, 404].contains(try await lain.buka("\(satu)/unduhan/galat").status))
        }
      }
      let jejak = try await maya.kantaya.db.read { tx in
        try tx.values("SELECT peristiwa || keterangan FROM jejak ORDER BY id", as: String.self)
      }
      #expect(dunia.bocor(jejak.joined(separator: "\n")) == [])
      #expect(jejak.contains { $0.hasPrefix("penduduk.diunduh") })
    }
  }
}
