import CCups
import Dispatch

/// Prints through CUPS, or any printer that speaks IPP. Its calls wait for a machine elsewhere, so they run on a thread
/// of their own, never longer than a few seconds.
package struct Percetakan: Sendable {
  /// Where the print system listens whose printers are offered: `localhost:631`.
  package let tuan: String

  package init(tuan: String = "localhost:631") { self.tuan = tuan }

  /// The printers of the print system, by name.
  /// - Throws: `PercetakanError`.
  package func pencetak() async throws(PercetakanError) -> [Pencetak] {
    let alamat = try AlamatPencetak("ipp://\(tuan)/")
    return try await diUtas { () throws(PercetakanError) in
      try Ipp(alamat)
        .minta(IPP_OP_CUPS_GET_PRINTERS, printer: nil) { permintaan in
          permintaan.inginkan(Self.atributPencetak)
        } baca: {
          Pencetak.semua(dari: $0, tuan: tuan)
        }
        .sorted { $0.nama < $1.nama }
    }
  }

  /// How one printer stands.
  /// - Throws: `PercetakanError`.
  package func pencetak(_ uri: String) async throws(PercetakanError) -> Pencetak? {
    let alamat = try AlamatPencetak(uri)
    return try await diUtas { () throws(PercetakanError) in
      try Ipp(alamat)
        .minta(IPP_OP_GET_PRINTER_ATTRIBUTES, printer: uri) { permintaan in
          permintaan.inginkan(Self.atributPencetak)
        } baca: {
          Pencetak.semua(dari: $0, tuan: tuan, uri: uri).first
        }
    }
  }

  /// Gives a PDF to a printer.
  /// - Returns: the number of the job.
  /// - Throws: `PercetakanError`.
  package func cetak(_ pdf: [UInt8], judul: String, di uri: String) async throws(PercetakanError) -> Int {
    let alamat = try AlamatPencetak(uri)
    return try await diUtas { () throws(PercetakanError) in
      let nomor = try Ipp(alamat)
        .minta(IPP_OP_PRINT_JOB, printer: uri, dokumen: pdf) { permintaan in
          ippAddString(permintaan, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nil, judul)
          ippAddString(
            permintaan, IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nil, "application/pdf")
        } baca: {
          $0.angka("job-id")
        }
      guard let nomor else { throw .ditolak("tanpa nomor tugas") }
      return nomor
    }
  }

  /// How far a job has come.
  /// - Throws: `PercetakanError.ditolak` also for a job that the print system has forgotten.
  package func keadaan(_ tugas: Int, di uri: String) async throws(PercetakanError) -> KeadaanCetak {
    let alamat = try AlamatPencetak(uri)
    return try await diUtas { () throws(PercetakanError) in
      try Ipp(alamat)
        .minta(IPP_OP_GET_JOB_ATTRIBUTES, printer: uri) { permintaan in
          ippAddInteger(permintaan, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", Int32(tugas))
          permintaan.inginkan(["job-state", "job-state-reasons", "job-printer-state-message"])
        } baca: {
          KeadaanCetak($0)
        }
    }
  }

  /// Takes a job back that has not ended.
  /// - Throws: `PercetakanError`.
  package func batalkan(_ tugas: Int, di uri: String) async throws(PercetakanError) {
    let alamat = try AlamatPencetak(uri)
    try await diUtas { () throws(PercetakanError) in
      try Ipp(alamat)
        .minta(IPP_OP_CANCEL_JOB, printer: uri) { permintaan in
          ippAddInteger(permintaan, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", Int32(tugas))
        } baca: { _ in
        }
    }
  }

  private static let atributPencetak = [
    "printer-name", "printer-info", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs",
    "printer-uri-supported",
  ]

  private func diUtas<Hasil: Sendable>(
    _ kerja: @escaping @Sendable () throws(PercetakanError) -> Hasil
  ) async throws(PercetakanError) -> Hasil {
    let hasil: Result<Hasil, PercetakanError> = await withCheckedContinuation { lanjut in
      DispatchQueue.global()
        .async {
          do throws(PercetakanError) {
            lanjut.resume(returning: .success(try kerja()))
          } catch {
            lanjut.resume(returning: .failure(error))
          }
        }
    }
    return try hasil.get()
  }
}
