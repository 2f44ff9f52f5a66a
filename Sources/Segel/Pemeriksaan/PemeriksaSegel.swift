import Foundation
import PDF

/// Verifies the signatures of an uploaded PDF against roots that are trusted here. Pure computation, safe
/// with hostile input: structure by our own bounded reader, cryptography by libcrypto.
package struct PemeriksaSegel: Sendable {
  private let chain: CertificateChain
  private let lists: [RevocationList]

  package init(akar: [Certificate], daftarCabut: [RevocationList] = []) {
    chain = CertificateChain(roots: akar)
    lists = daftarCabut
  }

  /// - Parameters:
  ///   - pdf: the file as uploaded.
  ///   - saat: now.
  ///   - bukti: what we know of the moment of sealing; without it, a revoked certificate proves nothing.
  /// - Returns: the worst that was found.
  package func periksa(_ pdf: [UInt8], saat: Date, bukti: BuktiWaktu = .tanpa) -> HasilPeriksa {
    let file: PDFFile
    do { file = try PDFFile(pdf) } catch {
      return switch error {
      case .notPDF: .bukanPDF
      case .malformed: .rusak
      case .unsupported: .tidakDidukung
      }
    }
    guard let numbers = try? file.signatures() else { return .rusak }
    if numbers.isEmpty { return .tanpaTandaTangan }
    let fields = numbers.compactMap { SignatureField(file, number: $0) }.sorted { $0.end < $1.end }
    guard fields.count == numbers.count, let last = fields.last else { return .berubah }

    var found: [TandaTanganTerperiksa] = []
    for field in fields {
      switch check(field, pdf, now: saat, proof: bukti) {
      case .success(let signature): found.append(signature)
      case .failure(let failure): return failure.result
      }
    }
    guard last.end == pdf.count else { return .tidakLengkap }
    return revisionsOnlySign(pdf, fields) ? .sah(found) : .berubah
  }

  private struct Failure: Error { let result: HasilPeriksa }

  private func check(
    _ field: SignatureField, _ pdf: [UInt8], now: Date, proof: BuktiWaktu
  ) -> Result<TandaTanganTerperiksa, Failure> {
    guard let signer = CMSVerifier(field.contents)?.signer(of: field.covered(pdf)) else {
      return .failure(Failure(result: .berubah))
    }
    guard let structure = CMSStructure(field.contents), isNamed(signer, field, structure) else {
      return .failure(Failure(result: .tidakDidukung))
    }
    let others = structure.certificates.compactMap { try? Certificate(der: $0) }
    guard signer.maySign else { return .failure(Failure(result: .sertifikatTidakDipercaya)) }

    let time: Date =
      switch proof {
      case .register(let date): date
      case .tanpa: min(field.claimedTime ?? now, now)
      }
    switch chain.verify(signer, others: others, at: time) {
    case .untrusted: return .failure(Failure(result: .sertifikatTidakDipercaya))
    case .expired: return .failure(Failure(result: .kedaluwarsa))
    case .trusted(let path):
      // A certificate that the chain does not use is covered by no signature: nobody vouches for it.
      guard structure.certificates.allSatisfy({ der in path.contains { $0.der == der } }) else {
        return .failure(Failure(result: .berubah))
      }
      if isRevoked(path, proof: proof) { return .failure(Failure(result: .dicabut)) }
      return .success(
        TandaTanganTerperiksa(
          nama: signer.nama, organisasi: signer.organisasi, serial: signer.serial,
          penerbit: path.dropFirst().first?.nama ?? "", saat: field.claimedTime,
          alasan: field.dictionary["Reason"]?.string.map(pdfText)))
    }
  }

  /// PAdES demands that the signature names its certificate; older kinds cannot.
  private func isNamed(_ signer: Certificate, _ field: SignatureField, _ structure: CMSStructure) -> Bool {
    guard structure.identifies(signer) else { return false }
    return switch field.dictionary["SubFilter"]?.name {
    case "ETSI.CAdES.detached": structure.names(signer)
    case "adbe.pkcs7.detached": true
    default: false
    }
  }

  /// Revoked is revoked, unless our own register shows that the signature is older.
  private func isRevoked(_ path: [Certificate], proof: BuktiWaktu) -> Bool {
    for (certificate, issuer) in zip(path, path.dropFirst()) {
      for list in lists where list.isSigned(by: issuer) {
        guard let revoked = list.revocation(of: certificate) else { continue }
        guard case .register(let sealed) = proof, sealed < revoked else { return true }
      }
    }
    return false
  }

  private func revisionsOnlySign(_ pdf: [UInt8], _ fields: [SignatureField]) -> Bool {
    for (earlier, later) in zip(fields, fields.dropFirst()) {
      guard let old = try? PDFFile(Array(pdf[..<earlier.end])),
        let new = try? PDFFile(Array(pdf[..<later.end])),
        RevisionChange(from: old, to: new).onlySigns
      else { return false }
    }
    return true
  }
}

/// A PDF text string as text.
private func pdfText(_ bytes: [UInt8]) -> String {
  guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
  let units = stride(from: 2, to: bytes.count - 1, by: 2)
    .map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
  return String(decoding: units, as: UTF16.self)
}
