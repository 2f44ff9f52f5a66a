import Bahasa
import Berkas
import Database
import Foundation
import NIOCore
import TestKit
import Testing

@Suite struct TerimaTests {
  @Test(arguments: Mesin.allCases)
  func `berkas yang diterima terbaca kembali sama, seluruhnya atau sebagian`(_ mesin: Mesin) async throws {
    try await denganGudang(mesin) { gudang async throws in
      for ukuran in [60, 65_535, 65_536, 65_537, 131_072, 200_001] {
        for rahasia in [false, true] {
          let isi = pdf(ukuran)
          let berkas = try await gudang.terima(isi, "Surat Edaran.PDF", rahasia: rahasia)
          let tersimpan = try await gudang.db.read { tx in try tx.berkas(berkas.id) }
          #expect(tersimpan == berkas)
          #expect(berkas.nama == "Surat Edaran.pdf")
          #expect(berkas.jenis == .pdf)
          #expect(berkas.ukuran == ukuran)
          #expect(berkas.rahasia == rahasia)
          #expect(try await gudang.gudang.bytes(berkas) == isi)
          for rentang in [
            0..<1, 10..<ukuran, ukuran - 1..<ukuran, ukuran / 2..<ukuran / 2 + 5, ukuran..<ukuran + 9,
          ] {
            var bagian: [UInt8] = []
            for try await potongan in try await gudang.gudang.isi(berkas, rentang: rentang) {
              bagian += potongan.readableBytesView
            }
            #expect(bagian == Array(isi[rentang.clamped(to: 0..<ukuran)]))
          }
        }
      }
    }
  }

  @Test func `isi yang sama disimpan sekali, kecuali yang rahasia`() async throws {
    try await denganGudang { gudang async throws in
      let satu = try await gudang.terima(pdf, "a.pdf")
      let dua = try await gudang.terima(pdf, "b.pdf")
      #expect(satu.sidik == dua.sidik)
      #expect(try gudang.blob.count == 1)
      let rahasia = try await gudang.terima(pdf, "c.pdf", rahasia: true)
      let kedua = try await gudang.terima(pdf, "d.pdf", rahasia: true)
      #expect(Set([satu.sidik, rahasia.sidik, kedua.sidik]).count == 3)
      let tersimpan = try gudang.blob.map { try Array(Data(contentsOf: URL(filePath: $0))) }
      #expect(tersimpan.filter { $0.starts(with: Array("%PDF".utf8)) }.count == 1)
    }
  }

  @Test func `banyak unggahan serentak dengan isi yang sama semuanya selamat`() async throws {
    try await denganGudang { gudang async throws in
      let isi = pdf(300_000)
      let berkas = try await withThrowingTaskGroup { group in
        for urut in 1...24 { group.addTask { try await gudang.terima(isi, "\(urut).pdf") } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(berkas.map(\.sidik)).count == 1)
      #expect(try gudang.blob.count == 1)
      #expect(try gudang.sementara.isEmpty)
      #expect(try await gudang.gudang.bytes(berkas[0]) == isi)
    }
  }

  @Test func `yang terlalu besar atau kosong ditolak tanpa sisa`() async throws {
    try await denganGudang { gudang async throws in
      let kecil = try GudangBerkas(folder: gudang.folder, kunci: gudang.kunci, batas: 1_000_000)
      _ = try await gudang.terima(pdf(1_000_000), "pas.pdf", gudang: kecil)
      await #expect(throws: BerkasError.terlaluBesar(batas: 1_000_000)) {
        try await gudang.terima(pdf(1_000_001), "lebih.pdf", gudang: kecil)
      }
      await #expect(throws: BerkasError.kosong) { try await gudang.terima([], "kosong.pdf") }
      #expect(BerkasError.terlaluBesar(batas: 100_000_000).message.contains("100 MB"))
      #expect(BerkasError.terlaluBesar(batas: 1).reason == .tooLarge)
      #expect(try gudang.blob.count == 1)
      #expect(try gudang.sementara.isEmpty)
    }
  }

  @Test func `unggahan yang terputus tidak meninggalkan apa pun`() async throws {
    try await denganGudang { gudang async throws in
      await #expect(throws: CancellationError.self) {
        try await gudang.gudang.terima(
          Aliran(pdf(100_000))
            .map { potongan in
              if potongan.readableBytes < 10_007 { throw CancellationError() }
              return potongan
            }, nama: "putus.pdf")
      }
      #expect(try gudang.sementara.isEmpty)
      #expect(try gudang.blob.isEmpty)
    }
  }

  @Test func `seratus megabita mengalir tanpa ditampung di memori`() async throws {
    try await denganGudang { gudang async throws in
      let sepotong = pdf(1 << 20)
      for rahasia in [false, true] {
        let sumber = Ulangan(isi: sepotong, kali: 95) { try gudang.ukuranSementara }
        let baru = try await gudang.gudang.terima(sumber, nama: "besar.pdf", rahasia: rahasia)
        let berkas = try await gudang.db.write { tx in try tx.insert(baru, oleh: nil, pada: saat) }
        var jumlah = 0
        var potonganTerbesar = 0
        for try await potongan in try await gudang.gudang.isi(berkas) {
          jumlah += potongan.readableBytes
          potonganTerbesar = max(potonganTerbesar, potongan.readableBytes)
        }
        #expect(jumlah == 95 << 20)
        #expect(potonganTerbesar <= 2 << 20)
      }
    }
  }
}

/// The same piece again and again; before each it makes sure that what was given before lies on the disk, up to a few
/// pieces: who collects instead of writing is found out.
private struct Ulangan: AsyncSequence, Sendable {
  typealias Element = Aliran.Element
  let isi: [UInt8]
  let kali: Int
  let tertulis: @Sendable () throws -> Int

  func makeAsyncIterator() -> Iterator { Iterator(sumber: self) }

  struct Iterator: AsyncIteratorProtocol {
    let sumber: Ulangan
    var diberi = 0

    init(sumber: Ulangan) { self.sumber = sumber }

    mutating func next() async throws -> Element? {
      guard diberi < sumber.kali else { return nil }
      let tertahan = diberi * sumber.isi.count - (try sumber.tertulis())
      #expect(tertahan <= 4 << 20, "\(tertahan) byte belum tertulis")
      diberi += 1
      return Element(bytes: sumber.isi)
    }
  }
}
