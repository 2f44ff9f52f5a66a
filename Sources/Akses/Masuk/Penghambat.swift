import Cryptography
import Database
import Foundation

/// Slows guessing without letting anybody lock somebody else out.
///
/// - A known device has a bucket of its own, so nobody else's guessing touches it: not from the same office, not
///   from everywhere.
/// - An unknown device counts for its network, and for the account within its network.
/// - Guessing at one account from many networks, or at many accounts from one network, raises an alarm, under which
///   each account has one attempt from each network before it waits: the owner at a new place, or beside the guesser,
///   still gets in; who tries one password on all accounts has one try on each.
struct Penghambat: Sendable {
  /// A hash of the name as typed: names that exist and names that do not are counted alike, and what was typed into
  /// the wrong field is not written down.
  private let akun: String
  private let jaringan: String
  private let perangkat: String?

  init(namaPengguna: String, alamat: String, perangkat: String?) {
    akun = hex(sha256(Array(namaPengguna.utf8)).prefix(16))
    jaringan = AlamatJaringan(alamat)?.awalan ?? "?"
    self.perangkat = perangkat
  }

  /// Notes one attempt before the password is looked at. Throws `TerlaluSeringMencoba`.
  func coba(_ tx: Tx, pada now: Date) throws {
    if let perangkat { return try tx.tambah(.perangkat(perangkat), .perangkat, pada: now) }
    try tx.tambah(.jaringan(jaringan), .jaringan, pada: now)
    let ramai = try tx.ember(.jaringan(jaringan), pada: now).tersisa(.jaringan, pada: now)
    let dicari = try tx.ember(.akun(akun), pada: now).tersisa(.akunWaspada, pada: now)
    let waspada = ramai > AturanHambat.jaringan.bebas || dicari >= AturanHambat.akunWaspada.bebas
    try tx.tambah(.akun(akun, dari: jaringan), waspada ? .akunJaringanWaspada : .akunJaringan, pada: now)
    try tx.tambah(.akun(akun), .akunWaspada, pada: now)
  }

  /// The person is who he says.
  func berhasil(_ tx: Tx) throws {
    if let perangkat { return try tx.lupakan(.perangkat(perangkat)) }
    try tx.lupakan(.akun(akun, dari: jaringan))
    try tx.kembalikan(.jaringan(jaringan))
    try tx.kembalikan(.akun(akun))
  }
}
