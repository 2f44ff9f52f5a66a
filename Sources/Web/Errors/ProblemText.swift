import Hummingbird
import HTTPTypes

/// What is said about each kind of failure: what it is, that nothing is lost, what to do.
struct ProblemText {
  let language: Language

  func problem(_ status: HTTPResponse.Status) -> Problem {
    switch language {
    case .id: indonesian(status)
    case .en: english(status)
    }
  }

  /// A form sent when its session had ended.
  var signedOut: Problem {
    switch language {
    case .id:
      Problem(
        .unauthorized, "Sesi Anda telah berakhir",
        "Tidak ada yang berubah. Masuk lagi, lalu ulangi langkah Anda; Anda dibawa kembali ke halaman tadi.")
    case .en:
      Problem(
        .unauthorized, "Your session has ended",
        "Nothing was changed. Sign in again and repeat your step; you will be taken back to the page.")
    }
  }

  /// A form of another session, or one that lay open too long.
  var oldPage: Problem {
    switch language {
    case .id: Problem(.forbidden, "Halaman ini sudah kedaluwarsa", CSRFError.oldPage.message)
    case .en:
      Problem(
        .forbidden, "This page is out of date",
        "It was open for too long, or you signed in again elsewhere. Nothing was changed. Reload it and send it again."
      )
    }
  }

  private func indonesian(_ status: HTTPResponse.Status) -> Problem {
    switch status.code {
    case 400:
      Problem(
        status, "Permintaan tidak terbaca",
        "Alamat atau isian yang sampai ke sini rusak. Kembali, lalu ulangi.")
    case 401: Problem(status, "Silakan masuk", "Halaman ini hanya untuk yang sudah masuk.")
    case 403:
      Problem(
        status, "Bukan wewenang Anda",
        "Jabatan Anda tidak berhak atas halaman ini. Bila seharusnya berhak, hubungi admin unit Anda.")
    case 404:
      Problem(
        status, "Halaman tidak ditemukan",
        "Alamatnya mungkin salah tulis, atau isinya sudah dipindahkan. Kembali ke halaman sebelumnya, atau mulai dari halaman muka."
      )
    case 405:
      Problem(status, "Cara membuka halaman ini keliru", "Buka halaman dari menu, lalu ulangi langkah Anda.")
    case 409:
      Problem(
        status, "Sudah berubah",
        "Orang lain lebih dulu mengubahnya. Muat ulang untuk melihat keadaan terakhir.")
    case 413:
      Problem(
        status, "Terlalu besar", "Berkas atau isian melebihi batas. Kecilkan berkasnya, lalu kirim lagi.")
    case 415:
      Problem(
        status, "Jenis berkas tidak diterima",
        "Kirim lewat formulir di halaman, dengan jenis berkas yang disebut di sana.")
    case 422: Problem(status, "Ada isian yang perlu diperbaiki", "Periksa kembali isian yang ditandai.")
    case 429:
      Problem(
        status, "Terlalu cepat", "Tunggu sebentar, lalu coba lagi. Isian Anda tidak hilang.", retryAfter: 30)
    case 503:
      Problem(
        status, "Sedang tidak dapat melayani",
        "Yang sudah tersimpan tetap aman. Tunggu setengah menit, lalu muat ulang halaman ini.", retryAfter: 30
      )
    case 507:
      Problem(
        status, "Ruang penyimpanan penuh",
        "Yang sudah tersimpan tetap aman, tetapi yang baru belum dapat disimpan. Sampaikan rujukan ini kepada petugas."
      )
    default:
      Problem(
        status, "Terjadi gangguan di pihak kami",
        "Bukan kesalahan Anda, dan yang sudah tersimpan tetap aman. Coba sekali lagi; bila terulang, sampaikan rujukan ini."
      )
    }
  }

  private func english(_ status: HTTPResponse.Status) -> Problem {
    switch status.code {
    case 400:
      Problem(
        status, "We could not read that request",
        "Something in the address or the form was damaged on its way. Go back and try again.")
    case 401: Problem(status, "Please sign in", "This page is for people who have signed in.")
    case 403:
      Problem(
        status, "You may not open this page",
        "Your account has no access to it. If it should, ask your administrator.")
    case 404: Problem(status, "Page not found", "The address may be mistyped, or the page has moved.")
    case 405:
      Problem(status, "That is not how this page works", "Open the page from the menu and repeat your step.")
    case 409:
      Problem(status, "It has changed meanwhile", "Someone else was first. Reload to see how it stands.")
    case 413:
      Problem(
        status, "Too large",
        "The file or the text is larger than we accept. Make it smaller and send it again.")
    case 415:
      Problem(
        status, "We cannot take that kind of file",
        "Please use the form on the page, and one of the kinds of file named there.")
    case 422: Problem(status, "Something needs correcting", "Please check the fields that are marked.")
    case 429:
      Problem(
        status, "A little too fast", "Please wait a moment and try again. Nothing you wrote is lost.",
        retryAfter: 30)
    case 503:
      Problem(
        status, "We cannot serve you right now",
        "What you saved is safe. Wait half a minute, then reload this page.", retryAfter: 30)
    case 507:
      Problem(
        status, "Our storage is full",
        "What you saved is safe, but nothing new can be saved yet. Please tell the help desk this reference.")
    default:
      Problem(
        status, "Something went wrong on our side",
        "It is not your fault, and what you saved is safe. Try once more; if it happens again, tell us this reference."
      )
    }
  }
}
