import HTTPTypes
import Hummingbird

extension Response {
  /// A file that a person takes home.
  static func berkas(_ isi: [UInt8], jenis: String, nama: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: jenis, .contentDisposition: "attachment; filename=\"\(nama)\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: isi)))
  }

  /// A paper, shown in the browser and kept nowhere.
  static func pdf(_ isi: [UInt8], nama: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf", .contentDisposition: "inline; filename=\"\(nama).pdf\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: isi)))
  }
}
