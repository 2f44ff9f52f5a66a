import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Web

struct DaftarSuratForm: Decodable, Sendable {
  var tampil = ""
  var sesudah = ""
}

/// The letters of the reader's offices: what waits for him first.
struct DaftarSurat {
  private static let sehalaman = 50

  enum Tampil: String, CaseIterable {
    case giliran, proses, terbit, registrasi

    var nama: String {
      switch self {
      case .giliran: "Giliran saya"
      case .proses: "Dalam proses"
      case .terbit: "Arsip"
      case .registrasi: "Perlu registrasi"
      }
    }
  }

  let tampil: Tampil
  let baris: [(SuratLayanan, String, String)]
  let struktur: Struktur
  let berikut: String?
  let isKecamatan: Bool
  let bolehMembuat: Bool

  init(_ form: DaftarSuratForm, _ pelaku: Pelaku, _ tx: Tx, pada hari: Tanggal) throws {
    tampil = Tampil(rawValue: form.tampil) ?? .giliran
    struktur = try tx.struktur(pada: hari)
    let struktur = struktur
    let kantor = struktur.kantorSurat(pelaku)
    isKecamatan = pelaku.peran.contains {
      $0.peran == .kependudukan && $0.unit.flatMap { struktur.unit[$0]?.jenis } == .kecamatan
    }
    bolehMembuat = pelaku.adalah(.kependudukan)
    let surat: [SuratLayanan]
    let sebelum = SuratLayanan.ID(form.sesudah)
    switch tampil {
    case .giliran:
      surat = try tx.giliran(pelaku, kantor, struktur, sebelum: sebelum, batas: Self.sehalaman + 1)
    case .proses:
      surat = try tx.surat(
        kantor, [.diminta, .diperiksa, .disetujui, .menyegel, .dikembalikan], sebelum: sebelum,
        batas: Self.sehalaman + 1)
    case .terbit:
      surat = try tx.surat(kantor, [.terbit, .ditolak], sebelum: sebelum, batas: Self.sehalaman + 1)
    case .registrasi:
      surat = try tx.suratBelumDiregistrasi(
        struktur.desa(struktur.lingkupPenduduk(pelaku)).map(\.id), batas: Self.sehalaman)
    }
    baris = try surat.prefix(Self.sehalaman)
      .map { satu in
        (
          satu, try tx.layananSurat(satu.layanan)?.nama ?? satu.layanan,
          try tx.penduduk(satu.penduduk)?.biodata.nama ?? ""
        )
      }
    let nama = tampil.rawValue
    berikut =
      surat.count > Self.sehalaman
      ? surat.prefix(Self.sehalaman).last
        .map { query(RuteSurat.semua(), ["tampil": nama, "sesudah": $0.id.description]) } : nil
  }

  func halaman() -> Page {
    let pilihan = Tampil.allCases.filter { $0 != .registrasi || isKecamatan }
      .map {
        Tab(
          $0.nama, href: query(RuteSurat.semua(), ["tampil": $0.rawValue]),
          state: $0 == tampil ? .current : .other)
      }
    return Page(
      "Surat layanan", section: RuteSurat.semua(),
      main: """
        \(pageHead("Surat layanan penduduk", lead: "Dari permintaan sampai tersegel dan diambil pemohon.", actions: bolehMembuat ? [linkButton("Buat surat", href: query(RutePenduduk.cari(), ["untuk": Keperluan.surat.rawValue]), icon: .plus)] : []))
        \(filterChips(pilihan))
        \(baris.isEmpty ? kosong : list(baris.map(satu), label: "Surat layanan"))
        \(pager(newer: nil, older: berikut))
        """)
  }

  private var kosong: HTML {
    tampil == .giliran
      ? emptyState(
        "Tidak ada yang menunggu Anda", "Surat yang perlu Anda periksa atau tandatangani muncul di sini.",
        icon: .checkCircle)
      : emptyState("Belum ada surat", "Cari pemohonnya di register, lalu pilih Buat surat.", icon: .fileText)
  }

  private func satu(_ baris: (SuratLayanan, String, String)) -> ListRow {
    let (surat, layanan, nama) = baris
    return ListRow(
      layanan, href: RuteSurat.satu(surat.id), from: nama,
      detail: [surat.nomor ?? surat.keperluan, struktur.sebutanDesa(surat.desa)].filter { !$0.isEmpty }
        .joined(separator: ", "), time: surat.diubah.teksPendek(),
      status: status(surat.status.nama, surat.status.nada))
  }
}

extension Tx {
  /// What waits for `pelaku` himself: to be taken up, checked or signed.
  fileprivate func giliran(
    _ pelaku: Pelaku, _ kantor: [UnitKerja.ID], _ struktur: Struktur, sebelum: SuratLayanan.ID?, batas: Int
  ) throws -> [SuratLayanan] {
    func memegang(_ jenis: Jabatan.Jenis) -> [UnitKerja.ID] {
      pelaku.penugasan.filter { $0.jenis == jenis && kantor.contains($0.unit) }.map(\.unit)
    }
    let memimpin = memegang(.pimpinan)
    let membantu = memegang(.sekretaris)
    var hasil = try surat(memimpin, [.disetujui, .menyegel], sebelum: sebelum, batas: batas)
    hasil += try surat(membantu, [.diperiksa], sebelum: sebelum, batas: batas)
    if pelaku.adalah(.kependudukan) {
      hasil += try surat(kantor, [.diminta, .dikembalikan], sebelum: sebelum, batas: batas)
    }
    return Array(Set(hasil.map(\.id)).sorted(by: >).prefix(batas))
      .compactMap { id in hasil.first { $0.id == id } }
  }
}
