import Foundation
import Testing

@testable import Percetakan

/// Against a real print server.
struct PercetakanTests {
  private static let pdf = Array(
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".utf8)

  @Test func `printers are listed, a job is printed byte for byte, and its end is known`() async throws {
    let cups = try await PeladenCups.mulai()
    let percetakan = Percetakan(tuan: cups.tuan)
    let ada = try await tunggu {
      try await percetakan.pencetak()
    } sampai: {
      $0.count == 2
    }
    #expect(ada.map(\.nama) == ["kartu", "rusak"])
    #expect(ada[0].keterangan == "Pencetak kartu loket satu")
    #expect(ada[0].uri == cups.uri("kartu"))
    #expect(ada[0].keadaan == .siap)
    #expect(ada[0].menerima)
    #expect(try await percetakan.pencetak(cups.uri("kartu"))?.keterangan == "Pencetak kartu loket satu")

    let tugas = try await percetakan.cetak(Self.pdf, judul: "KTP uji", di: cups.uri("kartu"))
    let akhir = try await tunggu {
      try await percetakan.keadaan(tugas, di: cups.uri("kartu"))
    } sampai: {
      $0.tahap.isAkhir
    }
    #expect(akhir.tahap == .selesai)
    #expect(try cups.keluar == Self.pdf)
  }

  @Test func `a printer that fails says so, and a job can be taken back`() async throws {
    let cups = try await PeladenCups.mulai()
    let percetakan = Percetakan(tuan: cups.tuan)
    _ = try await tunggu {
      try await percetakan.pencetak()
    } sampai: {
      $0.count == 2
    }
    let tugas = try await percetakan.cetak(Self.pdf, judul: "KTP uji", di: cups.uri("rusak"))
    let akhir = try await tunggu {
      try await percetakan.keadaan(tugas, di: cups.uri("rusak"))
    } sampai: {
      $0.tahap != .menunggu && $0.tahap != .berjalan
    }
    #expect(akhir.tahap != .selesai)
    if !akhir.tahap.isAkhir {
      try await percetakan.batalkan(tugas, di: cups.uri("rusak"))
      #expect(try await percetakan.keadaan(tugas, di: cups.uri("rusak")).tahap == .dibatalkan)
    }
  }

  @Test func `wrong addresses, nobody there and unknown printers are told apart`() async throws {
    await #expect(throws: PercetakanError.alamat("kartu-1")) {
      try await Percetakan().cetak(Self.pdf, judul: "uji", di: "kartu-1")
    }
    await #expect(throws: PercetakanError.takTerhubung("ipp://127.0.0.1:9/printers/kartu")) {
      try await Percetakan().cetak(Self.pdf, judul: "uji", di: "ipp://127.0.0.1:9/printers/kartu")
    }
    let cups = try await PeladenCups.mulai()
    let percetakan = Percetakan(tuan: cups.tuan)
    _ = try await tunggu {
      try await percetakan.pencetak()
    } sampai: {
      $0.count == 2
    }
    let galat = await #expect(throws: PercetakanError.self) {
      try await percetakan.cetak(Self.pdf, judul: "uji", di: cups.uri("lain"))
    }
    guard case .ditolak = galat else {
      Issue.record("\(String(describing: galat))")
      return
    }
  }

  /// Asks until the answer is as wished, for half a minute.
  private func tunggu<Nilai>(
    _ tanya: () async throws -> Nilai, sampai: (Nilai) -> Bool
  ) async throws -> Nilai {
    let batas = ContinuousClock.now + .seconds(120)
    while true {
      do {
        let nilai = try await tanya()
        if sampai(nilai) || ContinuousClock.now > batas { return nilai }
      } catch let galat as PercetakanError where ContinuousClock.now < batas {
        guard case .takTerhubung = galat else { throw galat }
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}
