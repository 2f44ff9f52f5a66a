import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Persuratan

@Suite struct DaftarTests {
  @Test(arguments: Mesin.allCases) func `yang terlambat tampil, paling lama di atas, sampai selesai`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let biasa = try await kantor.terkirim(try kantor.konten())
      let kilat = try await kantor.terkirim(try kantor.konten(kecepatan: "amat_segera"))
      _ = try await kantor.terkirim(try kantor.konten(ke: ["03"], tembusan: ["27.13"]))
      let tu = kantor[.tuGemolong]
      func terlambat() async throws -> [Kiriman.ID] {
        try await kantor.db.read { tx in try tx.kirimanTerlambat(for: tu, pada: kantor.jam.kini).map(\.id) }
      }
      let (satu, dua) = (
        try await kantor.kiriman(kilat, di: "27.13").id, try await kantor.kiriman(biasa, di: "27.13").id
      )
      #expect(try await terlambat().isEmpty)
      kantor.jam.maju(hari: 1)
      #expect(try await terlambat().isEmpty)
      kantor.jam.maju(1)
      #expect(try await terlambat() == [satu])
      kantor.jam.maju(hari: 14)
      #expect(try await terlambat() == [satu, dua])
      let meja = try await kantor.db.read { try $0.meja(tu, pada: kantor.jam.kini) }
      #expect(meja.terlambat == 2)
      try await kantor.persuratan.agendakan(satu, oleh: tu)
      #expect(try await terlambat() == [satu, dua])
      try await kantor.persuratan.selesaikan(satu, catatan: "", oleh: tu)
      #expect(try await terlambat() == [dua])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `disposisi terlambat tampil pada pemberi dan penerima, bukan pada yang lain`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      try await kantor.persuratan.disposisikan(
        surat.id,
        dengan: DisposisiIsian(
          perintah: [.init(kepada: kantor.jabatan(.sekcamGemolong), tenggat: Jam.senin + 3600)],
          instruksi: ["wakili"]),
        kunci: "", oleh: kantor[.camatGemolong])
      kantor.jam.maju(3601)
      for (tokoh, banyak) in [
        (Tokoh.camatGemolong, 1), (.sekcamGemolong, 1), (.tuGemolong, 0), (.kadisKesehatan, 0),
      ] {
        let daftar = try await kantor.db.read {
          try $0.disposisiTerlambat(for: kantor[tokoh], pada: kantor.jam.kini)
        }
        #expect(daftar.count == banyak, "\(tokoh)")
      }
      let id = try await kantor.disposisi(surat.id)[0].id
      try await kantor.persuratan.laporkan(id, "Sudah", oleh: kantor[.sekcamGemolong])
      let sisa = try await kantor.db.read {
        try $0.disposisiTerlambat(for: kantor[.camatGemolong], pada: kantor.jam.kini)
      }
      #expect(sisa.isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `halaman demi halaman setiap surat tampil tepat sekali, terbaru dahulu`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, naskah) = try await kantor.suratMasuk()
      try await kantor.db.write { tx in
        for unit in kantor.kabupaten.unit.map(\.id).filter({ $0 != surat.untuk }).prefix(22) {
          try tx.insert(
            Kiriman(
              id: tx.key(), naskah: naskah, kantor: surat.kantor, untuk: unit, jenis: .utama,
              status: .terkirim,
              dikirim: Jam.senin, alasan: ""))
        }
      }
      var lihat: [Int64] = []
      var sebelum: Int64?
      repeat {
        let potongan = Potongan(sebelum: sebelum, batas: 5)
        let halaman = try await kantor.db.read { tx in
          try tx.daftar(.baru, for: kantor[.tuGemolong], potongan) as HalamanDaftar<BarisKiriman>
        }
        #expect(halaman.baris.count <= 5)
        lihat += halaman.baris.map(\.id.rawValue)
        sebelum = halaman.berikut
      } while sebelum != nil
      #expect(lihat.count == 23)
      #expect(lihat == Set(lihat).sorted(by: >))
    }
  }

  @Test(arguments: Mesin.allCases) func `meja menunjukkan yang menunggu orang itu`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      func meja(_ tokoh: Tokoh) async throws -> Meja {
        try await kantor.db.read { try $0.meja(kantor[tokoh], pada: kantor.jam.kini) }
      }
      #expect(try await meja(.kasiPromosiKesehatan).paraf.baris.map(\.id) == [id])
      #expect(try await meja(.kabidKesehatanMasyarakat).paraf.jumlah == 0)
      #expect(try await meja(.konseptorKesehatan).konsep.baris.map(\.id) == [id])
      try await kantor.parafSemua(id)
      #expect(try await meja(.kadisKesehatan).tandaTangan.baris.map(\.id) == [id])
      try await kantor.tandaTangan(id)
      #expect(try await meja(.kadisKesehatan).tandaTangan.jumlah == 0)
      #expect(try await meja(.camatGemolong).suratBaru.jumlah == 1)
      #expect(try await meja(.kadesBrangkal).suratBaru.jumlah == 0)
      let terkirim = try await meja(.kadisKesehatan).terkirim
      #expect(terkirim.map(\.naskah.id) == [id])
      #expect(terkirim.map(\.sebaran.dibaca) == [0])
      let hitung = try await kantor.db.read { try $0.hitunganMenu(kantor[.camatGemolong]) }
      #expect(hitung == HitunganMenu(suratBaru: 1, disposisi: 0, naskah: 0))
    }
  }
}
