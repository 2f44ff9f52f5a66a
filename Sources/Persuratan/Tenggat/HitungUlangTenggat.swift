import Bahasa
import Database
import Foundation
import Kalender
import Pemberitahuan
import Tugas

extension JenisTugas where Muatan == TanpaMuatan {
  package static var hitungUlangTenggat: JenisTugas { JenisTugas("surat.hitung_ulang_tenggat") }
}

extension Persuratan {
  /// A change of the calendar makes the due dates of open letters be counted again: a few at once, so that who changed
  /// it sees what came of it, the rest by a job. Due dates of dispositions are chosen by hand, and stay.
  package var akibatKalender: AkibatKalender {
    AkibatKalender(
      antre: { [now] tx in
        try tx.antre(.hitungUlangTenggat, TanpaMuatan(), pada: now(), jadwal: now() + 5)
      },
      hitung: { [self] in try await hitungUlangTenggat(palingBanyak: 400) })
  }

  /// Counts the due dates of open letters again for every version of the calendar for which that was not done: of the
  /// offices that it touches, and of the letters that reach the first day it touches. A date only ever moves later; it
  /// depends on the versions alone, not on when or how often this runs. Stopped half way, it is taken up again.
  ///
  /// `palingBanyak`: about how many letters to look at.
  /// - Returns: how many letters got a later date.
  @discardableResult
  package func hitungUlangTenggat(palingBanyak: Int = .max) async throws -> Int {
    var (sisa, berubah) = (palingBanyak, 0)
    for versi in try await db.read({ try $0.versiBelumDihitung() }) {
      let mulai = now()
      for kantor in try await db.read({ try $0.kantorTersentuh(versi) }) {
        var sesudah: PosisiTenggat?
        repeat {
          guard sisa > 0 else { return berubah }
          let potongan = try await db.read { [sesudah] tx in
            try tx.hitungUlang(kantor, versi, sesudah: sesudah)
          }
          sisa -= potongan.dilihat
          berubah += try await mundurkan(potongan.mundur, kantor, karena: versi)
          sesudah = potongan.akhir
        } while sesudah != nil
      }
      try await db.write { tx in try tx.catatDihitung(versi.versi, pada: mulai) }
    }
    return berubah
  }

  private func mundurkan(
    _ mundur: [TenggatMundur], _ kantor: KantorTersentuh, karena versi: VersiKalender
  ) async throws -> Int {
    guard !mundur.isEmpty else { return 0 }
    let now = now()
    return try await db.write { tx in
      let jumlah = try mundur.count { try tx.mundurkan($0, karena: versi, pada: now) }
      guard jumlah > 0 else { return 0 }
      try tx.tambahTenggatBerubah(versi.versi, jumlah)
      try tx.siarkan("surat-masuk", kepada: [.unit(kantor.kantor)])
      return jumlah
    }
  }
}
