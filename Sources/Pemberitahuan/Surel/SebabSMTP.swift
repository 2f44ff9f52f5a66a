import CLibCurl

/// Why a mail did not go, in the words of who has to do something about it.
enum SebabSMTP {
  /// What libcurl met before the server could answer.
  static func sebab(_ kode: CURLcode, _ peladen: PeladenSurel) -> String {
    let alamat = "\(peladen.tuan):\(peladen.port)"
    let kalimat =
      switch kode {
      case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_URL_MALFORMAT:
        "Nama peladen surel \(peladen.tuan) tidak ditemukan. Periksa KANTAYA_SMTP dan DNS mesin ini."
      case CURLE_COULDNT_CONNECT:
        "Peladen surel \(alamat) tidak dapat dihubungi. Periksa apakah peladen itu hidup, nomor portanya, dan dinding api."
      case CURLE_OPERATION_TIMEDOUT:
        "Peladen surel \(alamat) tidak menjawab dalam \(peladen.batasWaktu) detik. Periksa jaringan dan beban peladen itu."
      case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
        CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CRL_BADFILE:
        "Sertifikat TLS peladen surel \(alamat) tidak dipercaya: kedaluwarsa, atas nama lain, atau dari otoritas yang tidak dikenal mesin ini. Perbaiki sertifikat itu."
      case CURLE_SSL_CONNECT_ERROR, CURLE_USE_SSL_FAILED, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER:
        "Sambungan aman ke peladen surel \(alamat) gagal. Periksa apakah porta itu untuk starttls:// atau tls://, dan TLS 1.2 ke atas tersedia di sana."
      case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR:
        "Peladen surel \(alamat) menolak nama pengguna atau kata sandi. Periksa akun pengirim di setelan."
      case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_UPLOAD_FAILED:
        "Sambungan ke peladen surel \(alamat) terputus di tengah pengiriman. Bila berulang, periksa jaringan dan catatan peladen itu."
      case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL:
        "Yang menjawab di \(alamat) bukan peladen surel. Periksa KANTAYA_SMTP."
      case CURLE_OUT_OF_MEMORY:
        "Memori mesin ini habis ketika mengirim surel. Kurangi bebannya, lalu coba lagi."
      default:
        "Surel tidak terkirim lewat \(alamat). Periksa KANTAYA_SMTP dan catatan peladen surel itu."
      }
    return "\(kalimat) (curl \(kode.rawValue))"
  }

  /// What the server answered, with its own words behind ours.
  static func sebab(jawaban kode: Int, _ kata: String, _ peladen: PeladenSurel) -> String {
    let kalimat =
      switch kode {
      case 530, 534, 535, 538:
        "Peladen surel menolak masuk. Periksa nama pengguna dan kata sandi pengirim di setelan."
      case 421, 450, 451, 454: "Peladen surel sedang tidak dapat menerima."
      case 452, 552: "Kotak surel penerima atau peladennya penuh, atau suratnya terlalu besar."
      case 550, 551, 553: "Peladen surel menolak alamat ini. Periksa alamat surel penerima dan pengirim."
      case 554: "Peladen surel menolak surat ini. Tanyakan sebabnya kepada pengelola peladen itu."
      case 400..<500: "Peladen surel menunda surat ini."
      default: "Peladen surel menolak surat ini."
      }
    return "\(kalimat) (jawaban \(peladen.tuan): \(kata.isEmpty ? "\(kode)" : kata))"
  }
}
