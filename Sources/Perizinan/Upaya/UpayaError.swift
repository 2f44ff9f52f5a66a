import Bahasa

enum UpayaError: Refusal, Equatable {
  case tidakAda
  /// There is no refusal to object to, it was objected to already, or it is too late: told in the language of the applicant.
  case tidakDapatKeberatan(String)
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
    case .tidakDapatKeberatan, .sudahDiputus, .tanpaKeputusan, .sudahDicabut: .conflict
    }
  }

  var message: String {
    switch self {
    case .tidakAda: "Keberatan itu tidak ditemukan."
    case .tidakDapatKeberatan(let sebab): sebab
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
