import Bahasa

enum UpayaError: Refusal, Equatable {
  case tidakAda
  /// There is no refusal to object to, or it was objected to already.
  case bukanDitolak
  case lewatWaktu(String)
  /// Not the superior, or somebody who had a part in the application.
  case bukanPemutus
  case ikutMemutus
  case sudahDiputus
  case bukanPenandatangan
  case tanpaKeputusan
  case sudahDicabut

  var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .bukanPemutus, .ikutMemutus, .bukanPenandatangan: .forbidden
    case .bukanDitolak, .lewatWaktu, .sudahDiputus, .tanpaKeputusan, .sudahDicabut: .conflict
    }
  }

  var message: String {
    switch self {
    case .tidakAda: "Keberatan itu tidak ditemukan."
    case .bukanDitolak: "Permohonan ini tidak sedang ditolak, atau keberatannya sudah diajukan."
    case .lewatWaktu(let hari): "Keberatan dapat diajukan sampai \(hari)."
    case .bukanPemutus:
      "Keberatan diputus pimpinan di atas kantor yang menolak: Sekretaris Daerah atau Bupati."
    case .ikutMemutus:
      "Anda sudah bertindak atas permohonan ini. Siapa yang memutus tidak memutus keberatannya."
    case .sudahDiputus: "Keberatan ini sudah diputus."
    case .bukanPenandatangan: "Izin dicabut pimpinan kantor yang menandatanganinya."
    case .tanpaKeputusan: "Permohonan ini belum mempunyai izin yang tersegel."
    case .sudahDicabut: "Izin ini sudah dicabut."
    }
  }
}
