import CLibCurl
import Foundation

/// One mail over SMTP through libcurl, which speaks the protocol and TLS for us.
enum SesiSMTP {
  /// libcurl blocks: it gets threads of its own, as many as there are mail jobs at once.
  private static let antrean = DispatchQueue(label: "kantaya.smtp", attributes: .concurrent)
  private static let siap = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

  /// - Returns: the server's last words, as `250 OK id=…`.
  /// - Throws: `SMTPError`.
  static func kirim(
    _ pesan: [UInt8], dari: AlamatSurel, kepada: AlamatSurel, lewat peladen: PeladenSurel
  ) async throws -> String {
    try await withCheckedThrowingContinuation { lanjut in
      antrean.async {
        lanjut.resume(
          with: Result { try jalankan(Percakapan(pesan), dari.alamat, kepada.alamat, peladen) })
      }
    }
  }

  private static func jalankan(
    _ percakapan: Percakapan, _ dari: String, _ kepada: String, _ peladen: PeladenSurel
  ) throws -> String {
    guard siap == CURLE_OK, let sesi = curl_easy_init() else {
      throw SMTPError(kode: 0, description: SebabSMTP.sebab(CURLE_FAILED_INIT, peladen))
    }
    defer { curl_easy_cleanup(sesi) }
    let penerima = curl_slist_append(nil, kepada)
    defer { curl_slist_free_all(penerima) }
    let alamat = Unmanaged.passUnretained(percakapan).toOpaque()
    var hasil = [
      curl_set_string(sesi, CURLOPT_URL, peladen.alamat), curl_set_string(sesi, CURLOPT_MAIL_FROM, dari),
      curl_set_pointer(sesi, CURLOPT_MAIL_RCPT, penerima), curl_set_long(sesi, CURLOPT_UPLOAD, 1),
      curl_set_pointer(sesi, CURLOPT_READDATA, alamat), curl_set_read(sesi, bacaPesan),
      curl_set_pointer(sesi, CURLOPT_HEADERDATA, alamat), curl_set_header(sesi, dengarJawaban),
      curl_set_long(sesi, CURLOPT_NOSIGNAL, 1), curl_set_long(sesi, CURLOPT_CONNECTTIMEOUT, 15),
      curl_set_long(sesi, CURLOPT_TIMEOUT, peladen.batasWaktu), curl_set_string(sesi, CURLOPT_NOPROXY, "*"),
      curl_set_long(sesi, CURLOPT_USE_SSL, peladen.keamanan == .polos ? 0 : Int(CURLUSESSL_ALL.rawValue)),
    ]
    if let akun = peladen.akun {
      hasil.append(curl_set_string(sesi, CURLOPT_USERNAME, akun.nama))
      hasil.append(curl_set_string(sesi, CURLOPT_PASSWORD, akun.sandi))
    }
    if let berkasCA = peladen.berkasCA { hasil.append(curl_set_string(sesi, CURLOPT_CAINFO, berkasCA)) }
    if let gagal = hasil.first(where: { $0 != CURLE_OK }) { throw galat(gagal, sesi, percakapan, peladen) }
    let akhir = curl_easy_perform(sesi)
    guard akhir == CURLE_OK else { throw galat(akhir, sesi, percakapan, peladen) }
    return percakapan.jawaban
  }

  private static func galat(
    _ kode: CURLcode, _ sesi: UnsafeMutableRawPointer, _ percakapan: Percakapan, _ peladen: PeladenSurel
  ) -> SMTPError {
    let jawaban = curl_get_response_code(sesi)
    // Only a reply of "no" counts: the last reply before a broken connection may have been a good one.
    return jawaban >= 400
      ? SMTPError(kode: jawaban, description: SebabSMTP.sebab(jawaban: jawaban, percakapan.jawaban, peladen))
      : SMTPError(kode: 0, description: SebabSMTP.sebab(kode, peladen))
  }
}

/// What is still to be said, and what the server said last. Used by one thread at a time.
private final class Percakapan {
  let pesan: [UInt8]
  var terbaca = 0
  var jawaban = ""

  init(_ pesan: [UInt8]) { self.pesan = pesan }

  /// 221 is the good-bye, which follows the answer that counts.
  func dengar(_ baris: String) {
    if !baris.hasPrefix("221") { jawaban = baris.trimmingCharacters(in: .whitespacesAndNewlines) }
  }
}

private func bacaPesan(
  _ tujuan: UnsafeMutablePointer<CChar>?, _ ukuran: Int, _ jumlah: Int, _ data: UnsafeMutableRawPointer?
) -> Int {
  guard let tujuan, let data else { return 0 }
  let percakapan = Unmanaged<Percakapan>.fromOpaque(data).takeUnretainedValue()
  let banyak = min(ukuran * jumlah, percakapan.pesan.count - percakapan.terbaca)
  percakapan.pesan.withUnsafeBytes { pesan in
    UnsafeMutableRawPointer(tujuan)
      .copyMemory(
        from: UnsafeRawBufferPointer(rebasing: pesan[percakapan.terbaca..<percakapan.terbaca + banyak])
          .baseAddress
          ?? UnsafeRawPointer(tujuan), byteCount: banyak)
  }
  percakapan.terbaca += banyak
  return banyak
}

private func dengarJawaban(
  _ teks: UnsafeMutablePointer<CChar>?, _ ukuran: Int, _ jumlah: Int, _ data: UnsafeMutableRawPointer?
) -> Int {
  guard let teks, let data else { return 0 }
  let baris = UnsafeRawBufferPointer(start: teks, count: ukuran * jumlah)
  Unmanaged<Percakapan>.fromOpaque(data).takeUnretainedValue().dengar(String(decoding: baris, as: UTF8.self))
  return ukuran * jumlah
}
