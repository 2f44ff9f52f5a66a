import Bahasa
import Foundation

extension TeksPerizinan {
  var keberatan: String { satu("Keberatan", "Objection") }
  var keberatanAlasan: String { satu("Mengapa Anda keberatan?", "Why do you object?") }
  var keberatanDiterima: String { satu("Keberatan diterima.", "Your objection was received.") }
  var ajukanKeberatan: String { satu("Ajukan keberatan", "File the objection") }
  var keberatanKosong: String { satu("Tulis mengapa Anda keberatan.", "Write why you object.") }
  var keberatanBukanDitolak: String {
    satu(
      "Permohonan ini tidak sedang ditolak, atau keberatannya sudah diajukan.",
      "This application is not refused, or an objection was filed already.")
  }
  /// `hari`: working days in which it is decided.
  func keberatanKet(_ batas: String, hari: Int) -> String {
    satu(
      "Tidak sependapat dengan penolakan ini? Ajukan keberatan sampai \(batas). Yang memutus bukan pejabat yang menolak, paling lama \(hari) hari kerja (UU 30/2014 Pasal 75–78).",
      "Do you disagree with this refusal? File an objection until \(batas). It is decided by somebody else than who refused, within \(hari) working days (Law 30/2014, articles 75–78)."
    )
  }
  func keberatanLewat(_ batas: String) -> String {
    satu("Keberatan dapat diajukan sampai \(batas).", "An objection could be filed until \(batas).")
  }
  func keadaan(_ keberatan: KeberatanIzin, _ sekarang: Date) -> String {
    let (batas, diputus) = (pendek(keberatan.batas), keberatan.diputus.map { pendek($0) } ?? "")
    switch keberatan.putusan {
    case .dikabulkan:
      return satu(
        "Dikabulkan \(diputus): permohonan Anda dikerjakan lagi. \(keberatan.pertimbangan)",
        "Granted \(diputus): your application goes on. \(keberatan.pertimbangan)")
    case .ditolak:
      return satu(
        "Ditolak \(diputus), \(keberatan.jabatan). \(keberatan.pertimbangan) Anda dapat mengajukan banding atau gugatan (UU 30/2014 Pasal 76 dan 78).",
        "Refused \(diputus), \(keberatan.jabatan). \(keberatan.pertimbangan) You may appeal or go to court (Law 30/2014, articles 76 and 78)."
      )
    case nil where keberatan.batas < sekarang:
      return satu(
        "Tidak diputus sampai \(batas): menurut UU 30/2014 Pasal 77 keberatan yang tidak diselesaikan pada waktunya dianggap dikabulkan.",
        "Not decided until \(batas): by Law 30/2014, article 77, an objection that is not settled in time is deemed granted."
      )
    case nil:
      return satu(
        "Menunggu putusan, paling lama \(batas).", "Waits for a decision, until \(batas) at the latest.")
    }
  }
  var izinDicabut: String { satu("Izin dicabut", "Permit revoked") }
  var keberatanDikabulkan: String { satu("Keberatan dikabulkan", "Objection granted") }
  func fiktifMenunggu(_ batas: String, _ hari: Int) -> String {
    satu(
      "Dianggap dikabulkan bila tidak diputus sampai \(batas): \(hari) hari kerja lagi",
      "Deemed granted if not decided by \(batas): \(hari) working days left")
  }
  func fiktifLewat(_ batas: String) -> String {
    satu(
      "Tidak diputus sampai \(batas): calon dianggap dikabulkan menurut hukum",
      "Not decided by \(batas): may be deemed granted by law")
  }
  var fiktifKet: String {
    satu(
      "Jam berhenti selama pemohon ditunggu. Tidak ada izin yang terbit sendiri: pejabat tetap menerbitkannya. Dasar:",
      "The clock stands while the applicant is waited for. No permit issues itself: the official still does. Basis:"
    )
  }
}
