import Foundation
import PDF

/// Seals with keys that this installation keeps.
package struct PenyegelLokal: PenyegelDokumen {
  /// What is kept for one signer.
  package struct Berkas: Sendable {
    package let simpanan: CertificateAuthority.Simpanan
    /// From the issuer up to the root.
    package let rantai: [Certificate]
    package let dicabut: Date?

    package init(simpanan: CertificateAuthority.Simpanan, rantai: [Certificate], dicabut: Date? = nil) {
      self.simpanan = simpanan
      self.rantai = rantai
      self.dicabut = dicabut
    }
  }

  private let berkas: @Sendable (Penandatangan) async throws -> Berkas?
  private let queue = DispatchQueue(label: "kantaya.segel", attributes: .concurrent)

  /// `berkas` finds what is kept for a signer; nil when nothing is.
  package init(berkas: @escaping @Sendable (Penandatangan) async throws -> Berkas?) { self.berkas = berkas }

  package func buka(_ penandatangan: Penandatangan, kataSandi: KataSandi, saat: Date) async throws
    -> any SegelTerbuka
  {
    guard let berkas = try await berkas(penandatangan) else { throw SegelError.tidakTerdaftar }
    let certificate = try Certificate(der: berkas.simpanan.sertifikat)
    switch Self.status(certificate, berkas, saat: saat) {
    case .siap: break
    case .tidakTerdaftar: throw SegelError.tidakTerdaftar
    case .kedaluwarsa: throw SegelError.kedaluwarsa
    case .dicabut: throw SegelError.dicabut
    }
    let kunci = try await offThePool { try berkas.simpanan.kunci.buka(kataSandi) }
    return KunciTerbuka(signer: CMSSigner(key: kunci, certificate: certificate, chain: berkas.rantai))
  }

  package func status(_ penandatangan: Penandatangan, saat: Date) async throws -> StatusSertifikat {
    guard let berkas = try await berkas(penandatangan) else { return .tidakTerdaftar }
    return Self.status(try Certificate(der: berkas.simpanan.sertifikat), berkas, saat: saat)
  }

  private static func status(_ certificate: Certificate, _ berkas: Berkas, saat: Date) -> StatusSertifikat {
    if let dicabut = berkas.dicabut, dicabut <= saat { return .dicabut }
    guard certificate.berlakuSejak <= saat, saat <= certificate.berlakuSampai else { return .kedaluwarsa }
    return .siap(berlakuSampai: certificate.berlakuSampai)
  }

  /// Opening a key takes a tenth of a second by design: not on the threads that serve requests.
  private func offThePool<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws
    -> Value
  {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}

private struct KunciTerbuka: SegelTerbuka {
  let signer: CMSSigner

  func segel(_ dokumen: [[UInt8]], _ keterangan: KeteranganSegel) async throws -> [[UInt8]] {
    try dokumen.map { try signer.seal($0, keterangan) }
  }
}

extension CMSSigner {
  /// - Throws: `SegelError.dokumenTidakDapatDisegel` when `pdf` cannot be extended.
  func seal(_ pdf: [UInt8], _ note: KeteranganSegel) throws -> [UInt8] {
    let update: SignatureUpdate
    do { update = try SignatureUpdate(pdf, note, room: roomNeeded) } catch {
      throw SegelError.dokumenTidakDapatDisegel
    }
    guard let sealed = update.filled(with: try sign(digest: update.digest)) else {
      throw SegelFault.crypto("signature larger than its room")
    }
    return sealed
  }
}
