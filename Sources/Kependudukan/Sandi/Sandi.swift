import Cryptography

/// Keeps NIK and KK numbers sealed in the database and findable all the same: AES-256-GCM under one key for what is read,
/// HMAC-SHA-256 under another for what is looked up. Who has the database without the secret file has no number of
/// anybody, and cannot try them out either. Lost secret, lost numbers.
package struct Sandi: Sendable {
  private let kunciSegel: AESKey
  private let kunciSidik: HMACKey

  /// - Parameter induk: the 32 bytes of the installation's secret `penduduk`.
  /// - Throws: `CryptographyError.keySize` when they are not 32.
  package init(induk: [UInt8]) throws(CryptographyError) {
    guard induk.count == 32 else { throw .keySize }
    kunciSegel = try AESKey(hmacSHA256(Array("kependudukan.segel.1".utf8), key: induk))
    kunciSidik = HMACKey(hmacSHA256(Array("kependudukan.sidik.1".utf8), key: induk))
  }

  /// Sealed for one place only: a sealed number that is moved to another person or column does not open.
  /// `sidik`: its blind index, where it is known already.
  package func segel(
    _ nik: NIK, untuk tempat: TempatNomor, _ id: Int64, sidik: [UInt8]? = nil
  ) throws(CryptographyError) -> NomorTersegel {
    NomorTersegel(
      isi: try kunciSegel.seal(nik.angka.bita, context: tempat.konteks(id)), sidik: sidik ?? self.sidik(nik))
  }

  package func segel(_ nomor: NomorKK, _ id: Int64) throws(CryptographyError) -> NomorTersegel {
    NomorTersegel(
      isi: try kunciSegel.seal(nomor.angka.bita, context: TempatNomor.kk.konteks(id)), sidik: sidik(nomor))
  }

  /// - Throws: `CryptographyError.notAuthentic` when it was changed, moved, or sealed under another secret.
  package func buka(
    _ tersegel: NomorTersegel, untuk tempat: TempatNomor, _ id: Int64
  ) throws(CryptographyError) -> NIK {
    NIK(tersimpan: UInt64(bita: try kunciSegel.open(tersegel.isi, context: tempat.konteks(id))))
  }

  /// - Throws: `CryptographyError.notAuthentic` when it was changed, moved, or sealed under another secret.
  package func bukaKK(_ tersegel: NomorTersegel, _ id: Int64) throws(CryptographyError) -> NomorKK {
    NomorKK(tersimpan: UInt64(bita: try kunciSegel.open(tersegel.isi, context: TempatNomor.kk.konteks(id))))
  }

  /// The blind index of an NIK: the same for the same number, and of no use without the secret. 16 bytes.
  package func sidik(_ nik: NIK) -> [UInt8] { sidik(1, nik.angka) }

  /// The blind index of a KK number; never that of an NIK with the same digits.
  package func sidik(_ nomor: NomorKK) -> [UInt8] { sidik(2, nomor.angka) }

  /// Tells this secret from another without telling anything about it.
  var tanda: [UInt8] { sidik(0, 0) }

  private func sidik(_ jenis: UInt8, _ angka: UInt64) -> [UInt8] {
    Array(kunciSidik.hmacSHA256([jenis] + angka.bita).prefix(16))
  }
}

/// Where a number stands, bound into its seal.
package enum TempatNomor: String, Sendable {
  case nik, ayah, ibu, kk

  fileprivate func konteks(_ id: Int64) -> String {
    self == .kk ? "kartu_keluarga.nomor.\(id)" : "penduduk.\(rawValue).\(id)"
  }
}

extension UInt64 {
  fileprivate var bita: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }

  fileprivate init(bita: [UInt8]) { self = bita.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
}
