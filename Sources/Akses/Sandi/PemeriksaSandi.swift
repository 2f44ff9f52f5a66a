import Bahasa
import Cryptography
import Dispatch

/// Checks and makes password hashes away from the event loop, a few at a time: each costs tens of milliseconds of a
/// core by design, and a hundred people who log in at eight o'clock must not stop those who already work.
struct PemeriksaSandi: Sendable {
  private let biaya: PasswordCost
  private let giliran: GiliranSandi
  private let antrean = DispatchQueue(label: "kantaya.sandi", qos: .utility, attributes: .concurrent)

  init(biaya: PasswordCost, serentak: Int) {
    self.biaya = biaya
    giliran = GiliranSandi(serentak: serentak)
  }

  /// Whether `sandi` is the password behind `sidik`. Without one (no such account) it takes as long and is false.
  /// - Throws: `AntreanSandiPenuh`.
  func cocok(_ sandi: String, dengan sidik: String?) async throws -> Bool {
    let pembanding = sidik ?? sidikPalsu
    let cocok = try await jalankan { verifyPassword(sandi, against: pembanding) }
    return cocok && sidik != nil
  }

  /// - Throws: `AntreanSandiPenuh`.
  func sidik(_ sandi: String) async throws -> String {
    let biaya = biaya
    return try await jalankan { Result { try hashPassword(sandi, cost: biaya) } }.get()
  }

  /// Whether the hash was made at another cost and is to be made anew at the next login.
  func usang(_ sidik: String) -> Bool { !sidik.hasPrefix(awalan) }

  private var awalan: String { "$argon2id$v=19$m=\(biaya.memory),t=\(biaya.passes),p=\(biaya.lanes)$" }

  /// Well formed, of the same cost, and of no password.
  var sidikPalsu: String {
    awalan + String(repeating: "A", count: 22) + "$" + String(repeating: "A", count: 43)
  }

  private func jalankan<T: Sendable>(_ kerja: @escaping @Sendable () -> T) async throws -> T {
    try await giliran.ambil()
    let hasil = await withCheckedContinuation { lanjut in
      antrean.async { lanjut.resume(returning: kerja()) }
    }
    await giliran.lepas()
    return hasil
  }
}

/// First come, first served; who would wait for more than a few seconds is sent away instead.
private actor GiliranSandi {
  private let serentak: Int
  private let antreanPaling = 128
  private var berjalan = 0
  private var menunggu: [CheckedContinuation<Void, Never>] = []

  init(serentak: Int) { self.serentak = max(1, serentak) }

  func ambil() async throws(AntreanSandiPenuh) {
    guard berjalan >= serentak else {
      berjalan += 1
      return
    }
    guard menunggu.count < antreanPaling else { throw AntreanSandiPenuh() }
    await withCheckedContinuation { menunggu.append($0) }
  }

  func lepas() {
    // The place passes on to the next without becoming free in between.
    if menunggu.isEmpty { berjalan -= 1 } else { menunggu.removeFirst().resume() }
  }
}

struct AntreanSandiPenuh: Refusal {
  var reason: RefusalReason { .unavailable }
  var message: String { "Sedang sangat banyak yang masuk. Tunggu sebentar, lalu coba lagi." }
}
