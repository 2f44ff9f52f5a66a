import Akses
import Bahasa
import Database
import Foundation
import Web

extension TemuanIzin {
  func halaman(_ context: PelakuContext) -> Page {
    Page(
      "Cari permohonan", breadcrumbs: [Crumb("Perizinan", href: RutePermohonan.meja())],
      section: RutePermohonan.meja(),
      main: """
        \(pageHead("Cari permohonan", lead: "Permohonan kantor Anda dan yang pernah Anda kerjakan, juga yang sudah meninggalkan meja. Setiap pencarian tercatat."))\
        \(Form(to: CariRoutes.alamat(), context.formToken()).html(medan, actions: [button("Cari", icon: .search)]))\
        \(hasil)\(lanjut(context))
        """)
  }

  private var medan: HTML {
    let tugas = Tahap.Tugas.allCases.map { Choice($0.rawValue, $0.sebutan) }
    return """
      \(textField(Field("q", "Kode atau nama pemohon", hint: "Nama dicari menurut kata utuhnya, misalnya Siti Aminah.", need: .optional), saringan.q))\
      <div class="inline-fields">\
      \(select(Field("layanan", "Layanan", need: .optional), katalog.map { Choice($0.kode, $0.nama.id) }, chosen: saringan.layanan, prompt: "Semua"))\
      \(select(Field("tahap", "Tahap", need: .optional), tugas, chosen: saringan.tahap, prompt: "Semua"))\
      \(textField(Field("dari", "Masuk sejak", need: .optional), saringan.dari, kind: .date, width: .short))\
      \(textField(Field("sampai", "Sampai", need: .optional), saringan.sampai, kind: .date, width: .short))</div>
      """
  }

  private var hasil: HTML? {
    guard !saringan.kosong else { return nil }
    guard !baris.isEmpty else {
      return emptyState(
        "Tidak ketemu",
        berperan
          ? "Periksa ejaannya, atau kurangi saringannya. Permohonan kantor lain dicari oleh loket dinas perizinan."
          : "Anda belum mempunyai peran di perizinan.", icon: .search)
    }
    return list(
      baris.map { satu in
        ListRow(
          satu.layanan, href: RutePermohonan.kasus(satu.id), from: "\(satu.kode), \(satu.kantor)",
          detail: [satu.pemohon, "masuk \(satu.diterima.teksPendek())"].compactMap(\.self)
            .joined(separator: ", "),
          status: status(
            satu.tahap?.nama.id ?? "",
            satu.hasil == .selesai ? .done : satu.hasil == nil ? .waiting : .neutral))
      }, label: "Permohonan yang ditemukan")
  }

  private func lanjut(_ context: PelakuContext) -> HTML? {
    guard let berikut else { return nil }
    let tetap = [
      ("q", saringan.q), ("layanan", saringan.layanan), ("tahap", saringan.tahap), ("dari", saringan.dari),
      ("sampai", saringan.sampai), ("sebelum", berikut.description),
    ]
    return Form(to: CariRoutes.alamat(), context.formToken())
      .html(
        "\(tetap, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })",
        actions: [button("Lebih lama", kind: .secondary)])
  }
}

extension Tahap.Tugas {
  /// What is done there, for an officer who chooses.
  var sebutan: String {
    switch self {
    case .daftar: "Pendaftaran"
    case .periksa: "Pemeriksaan berkas"
    case .survei: "Peninjauan lapangan"
    case .rekomendasi: "Rekomendasi teknis"
    case .tetapkan: "Penetapan retribusi"
    case .bayar: "Menunggu pembayaran"
    case .konsep: "Penyusunan keputusan"
    case .paraf: "Paraf"
    case .tandaTangan: "Penandatanganan"
    case .serah: "Siap diserahkan"
    case .perbaiki: "Menunggu kelengkapan"
    case .selesai: "Selesai"
    case .tolak: "Ditolak"
    case .cabut: "Ditarik pemohon"
    case .gugur: "Gugur"
    }
  }
}
