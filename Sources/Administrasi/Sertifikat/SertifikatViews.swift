import Akses
import Bahasa
import Foundation
import Naskah
import Organisasi
import Segel
import Web

/// How the authority stands, for who has to do something about it.
struct KeadaanOtoritas {
  let ada: Bool
  let terbuka: Bool
  /// Until when the newest revocation list can be relied on; nil before the first.
  let daftarSampai: Date?
  let tertinggal: Bool
  let admin: Bool

  func peringatan(pada waktu: Date) -> HTML? {
    if !ada {
      return notice(
        "Otoritas sertifikat daerah belum dibuat. Operator menjalankan <code>kantaya ca buat</code> satu kali.",
        kind: .warning)
    }
    if !terbuka {
      return notice(
        "Sistem belum memegang kata sandi otoritas. Sertifikat belum dapat diterbitkan dari layar; operator menjalankan <code>kantaya ca simpan-sandi</code>. Pencabutan tetap berlaku seketika.",
        kind: .warning)
    }
    guard tertinggal || daftarSampai.map({ $0 < waktu }) ?? false else { return nil }
    return notice("Daftar cabut belum memuat pencabutan terakhir. Perbarui sekarang.", kind: .warning)
  }
}

extension DaftarSertifikat {
  func halaman(_ otoritas: KeadaanOtoritas, _ context: PelakuContext) -> Page {
    Page(
      "Sertifikat", section: Rute.sertifikat(),
      main: """
        \(pageHead("Sertifikat tanda tangan", lead: "Siapa dapat menandatangani secara elektronik, dan sampai kapan.",
          actions: otoritas.terbuka && otoritas.admin ? [actionForm(to: Rute.daftarCabut(), context.formToken(), button("Perbarui daftar cabut", kind: .secondary, icon: .refresh))] : []))
        \(otoritas.peringatan(pada: waktu))
        \(searchBox(action: Rute.sertifikat(), value: kata, label: "Cari awal nama", kept: saring.isEmpty ? [] : [("keadaan", saring)]))
        \(filterChips(chip))
        \(isi)
        \(pager(newer: nil, older: berikut.map(alamatBerikut), olderLabel: "Berikutnya"))
        """)
  }

  private var chip: [Tab] {
    let semua: [(String, String)] =
      [("", "Semua"), ("belum", "Pimpinan belum punya")]
      + Sertifikat.Keadaan.allCases.map { ($0.rawValue, $0.nama) }
    return semua.map { kode, nama in
      Tab(
        nama,
        href: query(
          Rute.sertifikat(), ["keadaan": kode.isEmpty ? nil : kode, "q": kata.isEmpty ? nil : kata]),
        count: kode == "belum" ? jumlahBelum : nil, state: kode == saring ? .current : .other)
    }
  }

  private func alamatBerikut(_ batas: [(String, String)]) -> String {
    var nilai: [String: String] = [:]
    for (nama, isi) in batas { nilai[nama] = isi }
    return query(
      Rute.sertifikat(),
      [
        "keadaan": saring.isEmpty ? nil : saring, "q": kata.isEmpty ? nil : kata, "nama": nilai["nama"],
        "sesudah": nilai["sesudah"],
      ])
  }

  private var isi: HTML {
    if !belum.isEmpty { return list(belum.map(\.baris), label: "Pimpinan tanpa sertifikat") }
    if !baris.isEmpty { return list(baris.map { $0.baris(pada: waktu) }, label: "Sertifikat") }
    return saring == "belum"
      ? emptyState(
        "Semua pimpinan dapat menandatangani", "Tidak ada pimpinan kantor tanpa sertifikat yang berlaku.",
        icon: .checkCircle)
      : emptyState(
        "Tidak ada sertifikat di sini",
        "Buka seorang pimpinan di “Pimpinan belum punya”, lalu beri izin terbit.", icon: .patchCheck)
  }
}

extension DaftarSertifikat.Belum {
  fileprivate var baris: ListRow {
    ListRow(
      orang.namaLengkap, href: Rute.sertifikatOrang(orang.id), from: unit.nama, detail: sebutan,
      status: izin == nil
        ? status("Belum diizinkan", .waiting) : status("Menunggu pemiliknya", .mine, icon: .hourglass),
      avatar: NamaGelar(orang.nama).inisial)
  }
}

extension BarisSertifikat {
  fileprivate func baris(pada waktu: Date) -> ListRow {
    ListRow(
      nama, href: Rute.sertifikatOrang(sertifikat.orang), detail: sertifikat.masa(pada: waktu),
      status: sertifikat.tanda(pada: waktu), avatar: NamaGelar(nama).inisial)
  }
}

extension Sertifikat {
  func masa(pada waktu: Date) -> String {
    if let dicabut { return "Dicabut \(dicabut.teksPendek()): \(alasan)" }
    let sisa = Tanggal(berlakuSampai) - Tanggal(waktu)
    let lama = sisa < 0 ? "berakhir \(-sisa) hari yang lalu" : "\(sisa) hari lagi"
    return "Berlaku sampai \(Tanggal(berlakuSampai).teks), \(lama)"
  }

  func tanda(pada waktu: Date) -> HTML {
    let keadaan = keadaan(pada: waktu)
    return switch keadaan {
    case .berlaku: status(keadaan.nama, .done, icon: .check)
    case .hampirBerakhir: status(keadaan.nama, .waiting, icon: .clock)
    case .kedaluwarsa, .dicabut: status(keadaan.nama, .harm, icon: .closeCircle)
    case .diganti: status(keadaan.nama)
    }
  }
}
