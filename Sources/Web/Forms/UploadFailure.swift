import Bahasa
import Database
import Hummingbird
import HTTPTypes
import Logging

/// Why a form with a file came to nothing, to be said on the form itself: what was typed stands there still, and only
/// the file has to be chosen again.
package struct UploadFailure: Error {
  package let errors: FieldErrors
  package let status: HTTPResponse.Status

  /// - Parameters:
  ///   - error: what was thrown; nil comes of what the form cannot mend, such as a missing right or a fault.
  ///   - field: where a refusal belongs that names no field.
  package init?(_ error: any Error, at field: String) {
    switch error {
    case let failure as UploadFailure: self = failure
    case let errors as FieldErrors: self.init(errors)
    case let refusal as any Refusal where refusal.reason == .invalid || refusal.reason == .tooLarge:
      self.init(FieldErrors(field, refusal.message))
    case DatabaseError.full:
      self.init(
        FieldErrors(
          field,
          "Ruang penyimpanan penuh, jadi ini belum tersimpan. Tulisan Anda masih ada di sini. Beri tahu petugas, lalu kirim lagi."
        ), .insufficientStorage)
    default: return nil
    }
  }

  /// A part of more than `largest` bytes, or one of a body that is too large as a whole.
  init(tooLarge field: String, largest: Int) {
    self.init(
      FieldErrors(
        field,
        "Berkas itu lebih besar dari \(largest / 1_000_000) MB. Perkecil atau bagi menjadi beberapa berkas."))
  }

  private init(_ errors: FieldErrors, _ status: HTTPResponse.Status = .unprocessableContent) {
    self.errors = errors
    self.status = status
  }

  /// The form again, as `page` shows it with these errors. A full disk is for the log, too.
  package func response(_ page: Page, _ context: some WebContext) -> Response {
    if status.kind == .serverError {
      context.logger.error("fault", metadata: ["error": "\(DatabaseError.full)"])
    }
    return page.with(errors: errors).response(context, status: status)
  }
}

/// A form with files as it came in: with what was typed even when a file was refused.
package struct Upload<Isian: Sendable>: Sendable {
  package let form: Isian
  package let failure: UploadFailure?

  /// - Throws: `UploadFailure` when a file was refused.
  package func throwIfRefused() throws {
    if let failure { throw failure }
  }
}
