import Bahasa
import Database
import Foundation
import Organisasi
import Testing

@testable import Persuratan

@Suite struct DisposisiTransisiTests {
  enum Panah: CaseIterable {
    case kerjakan, tolak, laporkan, selesaikan, kembalikan, tarik

    func ke(_ dari: Disposisi.Status) -> Disposisi.Status? {
      switch (self, dari) {
      case (.kerjakan, .baru), (.kerjakan, .dibaca), (.kerjakan, .dikerjakan): .dikerjakan
      case (.tolak, .baru), (.tolak, .dibaca): .ditolak
      case (.laporkan, .baru), (.laporkan, .dibaca), (.laporkan, .dikerjakan): .dilaporkan
      case (.selesaikan, .baru), (.selesaikan, .dibaca), (.selesaikan, .dikerjakan),
        (.selesaikan, .dilaporkan):
        .selesai
      case (.kembalikan, .dilaporkan): .dikerjakan
      case (.tarik, .baru): .ditarik
      default: nil
      }
    }

    func jalankan(_ disposisi: inout Disposisi, teks: String = "sudah") throws {
      switch self {
      case .kerjakan: try disposisi.kerjakan(pada: saat)
      case .tolak: try disposisi.tolak(alasan: teks, pada: saat)
      case .laporkan: try disposisi.laporkan(teks, jawaban: nil, pada: saat)
      case .selesaikan: try disposisi.selesaikan(pada: saat)
      case .kembalikan: try disposisi.kembalikan()
      case .tarik: try disposisi.tarik(pada: saat)
      }
    }
  }

  @Test(arguments: Disposisi.Status.allCases)
  func `dari setiap keadaan setiap langkah berjalan seperti aturan, atau ditolak tanpa mengubah apa pun`(
    dari: Disposisi.Status
  ) throws {
    for panah in Panah.allCases {
      var disposisi = contoh(dari)
      let semula = disposisi
      if let ke = panah.ke(dari) {
        try panah.jalankan(&disposisi)
        #expect(disposisi.status == ke, "\(panah) dari \(dari)")
      } else {
        let galat = #expect(throws: DisposisiError.self, "\(panah) dari \(dari)") {
          try panah.jalankan(&disposisi)
        }
        #expect(galat?.reason == .conflict)
        #expect(disposisi == semula, "\(panah) dari \(dari) mengubah sesuatu")
      }
    }
  }

  @Test(arguments: [Panah.tolak, .laporkan]) func `menolak dan melapor perlu kata-kata`(panah: Panah) throws {
    var disposisi = contoh(.baru)
    let galat = #expect(throws: DisposisiError.self) { try panah.jalankan(&disposisi, teks: "  \n") }
    #expect(galat?.reason == .invalid)
    #expect(disposisi == contoh(.baru))
  }

  @Test func `disposisi yang sudah dibaca tidak dapat ditarik`() {
    var disposisi = contoh(.dibaca)
    #expect(throws: DisposisiError.sudahDibaca) { try disposisi.tarik(pada: saat) }
  }

  @Test(arguments: 1...40) func `ke mana pun disposisi berjalan, yang berakhir tetap berakhir`(benih: Int)
    throws
  {
    var dadu = Dadu(benih)
    var disposisi = contoh(.baru)
    for _ in 0..<20 {
      let sebelum = disposisi
      do {
        try dadu.pilih(Panah.allCases).jalankan(&disposisi)
      } catch is DisposisiError {
        #expect(disposisi == sebelum)
      }
      if sebelum.status.berakhir { #expect(disposisi == sebelum) }
      #expect(disposisi.status.berakhir == (disposisi.selesai != nil))
      if disposisi.status == .dilaporkan { #expect(!disposisi.laporan.isEmpty && disposisi.dibaca != nil) }
      if disposisi.status == .ditarik { #expect(disposisi.dibaca == nil) }
      if let dibaca = sebelum.dibaca { #expect(disposisi.dibaca == dibaca) }
    }
  }
}

private let saat = Jam.senin + 3600

private func contoh(_ status: Disposisi.Status) -> Disposisi {
  Disposisi(
    id: Key(rawValue: 1), kiriman: Key(rawValue: 2), induk: nil, dari: Key(rawValue: 3),
    kepada: Key(rawValue: 4),
    sebutanDari: "Camat", sebutanKepada: "Sekretaris Kecamatan", instruksi: ["tindak_lanjuti"], catatan: "",
    tenggat: nil, status: status, alasan: "", laporan: status == .dilaporkan ? "sudah" : "", jawaban: nil,
    dibuat: Jam.senin, dibaca: status == .baru || status == .ditarik ? nil : Jam.senin,
    selesai: status.berakhir ? Jam.senin : nil)
}
