import Bahasa
import Database
import Foundation
import Organisasi
import Testing

@testable import Persuratan

@Suite struct KirimanTransisiTests {
  enum Panah: CaseIterable {
    case agendakan, disposisikan, tolak, selesaikan, berkaskan, cabut

    func ke(_ dari: Kiriman.Status) -> Kiriman.Status? {
      switch (self, dari) {
      case (.agendakan, .terkirim): .diterima
      case (.disposisikan, .diterima), (.disposisikan, .dibaca), (.disposisikan, .didisposisikan):
        .didisposisikan
      case (.tolak, .terkirim), (.tolak, .diterima), (.tolak, .dibaca): .ditolak
      case (.selesaikan, .diterima), (.selesaikan, .dibaca), (.selesaikan, .didisposisikan): .selesai
      case (.berkaskan, .selesai): .diberkaskan
      case (.cabut, .terkirim), (.cabut, .diterima), (.cabut, .dibaca), (.cabut, .didisposisikan),
        (.cabut, .selesai):
        .dicabut
      default: nil
      }
    }

    func jalankan(_ kiriman: inout Kiriman) throws {
      switch self {
      case .agendakan: try kiriman.agendakan(nomor: 7, tahun: 2026, pada: saat)
      case .disposisikan: try kiriman.disposisikan()
      case .tolak: try kiriman.tolak(alasan: "untuk Kecamatan Plupuh", pada: saat)
      case .selesaikan: try kiriman.selesaikan(pada: saat)
      case .berkaskan: try kiriman.berkaskan()
      case .cabut: try kiriman.cabut(pada: saat)
      }
    }
  }

  @Test(arguments: Kiriman.Status.allCases)
  func `dari setiap keadaan setiap langkah berjalan seperti aturan, atau ditolak tanpa mengubah apa pun`(
    dari: Kiriman.Status
  ) throws {
    for panah in Panah.allCases {
      var kiriman = contoh(dari)
      let semula = kiriman
      if let ke = panah.ke(dari) {
        try panah.jalankan(&kiriman)
        #expect(kiriman.status == ke, "\(panah) dari \(dari)")
      } else {
        let galat = #expect(throws: KirimanError.self, "\(panah) dari \(dari)") {
          try panah.jalankan(&kiriman)
        }
        #expect(galat?.reason == .conflict)
        #expect(kiriman == semula, "\(panah) dari \(dari) mengubah sesuatu")
      }
    }
  }

  @Test func `surat yang sudah didisposisikan bukan lagi salah alamat`() {
    var kiriman = contoh(.didisposisikan)
    #expect(throws: KirimanError.sudahDidisposisikan) { try kiriman.tolak(alasan: "bukan kami", pada: saat) }
  }

  @Test func `mengembalikan surat perlu alasan`() {
    var kiriman = contoh(.diterima)
    #expect(throws: KirimanError.alasanWajib) { try kiriman.tolak(alasan: " \n", pada: saat) }
    #expect(kiriman == contoh(.diterima))
  }

  @Test(arguments: Kiriman.Status.allCases) func `dibaca lagi tidak mengubah waktu baca`(dari: Kiriman.Status)
  {
    var kiriman = contoh(dari)
    kiriman.baca(pada: saat)
    let sekali = kiriman
    kiriman.baca(pada: saat + 60)
    #expect(kiriman == sekali)
    #expect(kiriman.dibaca == saat)
    #expect(kiriman.status == (dari == .diterima ? .dibaca : dari))
  }

  @Test(arguments: 1...40) func `ke mana pun surat berjalan, nomor agendanya tetap`(benih: Int) throws {
    var dadu = Dadu(benih)
    var kiriman = contoh(.terkirim)
    for _ in 0..<25 {
      let sebelum = kiriman
      do { try dadu.pilih(Panah.allCases).jalankan(&kiriman) } catch is KirimanError {
        #expect(kiriman == sebelum)
      }
      if sebelum.nomorAgenda != nil { #expect(kiriman.nomorAgenda == sebelum.nomorAgenda) }
      #expect((kiriman.nomorAgenda == nil) == (kiriman.tahunAgenda == nil))
      if !kiriman.status.terbuka { #expect(kiriman.selesai != nil) }
      if !sebelum.status.terbuka { #expect(!kiriman.status.terbuka) }
      if [.dibaca, .didisposisikan].contains(kiriman.status) { #expect(kiriman.nomorAgenda != nil) }
    }
  }
}

private let saat = Jam.senin + 3600

private func contoh(_ status: Kiriman.Status) -> Kiriman {
  Kiriman(
    id: Key(rawValue: 1), naskah: Key(rawValue: 2), kantor: Key(rawValue: 3), untuk: Key(rawValue: 3),
    jenis: .utama,
    status: status, nomorAgenda: status == .terkirim ? nil : 4, tahunAgenda: status == .terkirim ? nil : 2026,
    dikirim: Jam.senin, diterima: status == .terkirim ? nil : Jam.senin,
    selesai: status.terbuka ? nil : Jam.senin, alasan: "")
}
