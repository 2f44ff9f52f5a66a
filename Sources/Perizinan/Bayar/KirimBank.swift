import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension PesanBank {
  /// Sends a signed message.
  /// - Returns: status and body of the answer.
  /// - Throws: `URLError` when nobody answers.
  static func kirim(
    _ isi: [UInt8], ke alamat: URL, _ kunci: KunciBank, pada saat: Date
  ) async throws -> (status: Int, isi: [UInt8]) {
    var permintaan = URLRequest(url: alamat, timeoutInterval: 15)
    permintaan.httpMethod = "POST"
    permintaan.httpBody = Data(isi)
    for (nama, nilai) in kepala(isi, kunci, pada: saat) {
      permintaan.setValue(nilai, forHTTPHeaderField: nama)
    }
    let (jawaban, keterangan) = try await URLSession.shared.data(for: permintaan)
    return ((keterangan as? HTTPURLResponse)?.statusCode ?? 0, Array(jawaban))
  }
}
