import Akses
import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Web

struct DaftarOrang {
  let kata: String
  let orang: [Orang]
  let berikut: Orang.ID?
  let struktur: Struktur

  func halaman() -> Page {
    Page(
      "Orang", section: Rute.orang(),
      main: """
        \(pageHead("Orang", lead: "Semua yang bekerja pada pemerintah kabupaten dan desa.", actions: [linkButton("Daftarkan orang", href: Rute.orangBaru(), icon: .personPlus)]))
        \(searchBox(action: Rute.orang(), value: kata, label: "Cari awal nama"))
        \(orang.isEmpty
          ? emptyState("Tidak ada nama yang berawalan itu", "Ketik awal namanya tanpa gelar, atau daftarkan orang baru.", icon: .search)
          : list(orang.map(baris), label: "Orang"))
        \(pager(newer: nil, older: berikut.map { query(Rute.orang(), ["q": kata.isEmpty ? nil : kata, "sesudah": $0.description]) }, olderLabel: "Berikutnya"))
        """)
  }

  private func baris(_ orang: Orang) -> ListRow {
    let penugasan = struktur.penugasanAktif(orang.id)
    return ListRow(
      orang.namaLengkap, href: Rute.satuOrang(orang.id),
      detail: penugasan.isEmpty ? "Tidak sedang bertugas" : penugasan.map(\.sebutan).joined(separator: "; "),
      time: orang.golongan.isEmpty ? nil : orang.golongan, avatar: NamaGelar(orang.nama).inisial)
  }
}

/// One person with what he holds and held.
struct BerkasOrang {
  let orang: Orang
  let penugasan: [(penugasan: Penugasan, jabatan: String, unit: String)]
  let cerita: [Catatan]
  let boleh: Bool
  let hari: Tanggal

  init(_ id: Orang.ID, _ struktur: Struktur, _ tx: Tx, _ pelaku: Pelaku) throws {
    guard let orang = try tx.orang(id) else { throw OrangError.tidakAda }
    self.orang = orang
    hari = struktur.tanggal
    penugasan = try tx.riwayatPenugasan(id)
      .map { penugasan in
        let jabatan = struktur.jabatan[penugasan.jabatan]
        return (penugasan, jabatan?.nama ?? "", jabatan.flatMap { struktur.unit[$0.unit]?.nama } ?? "")
      }
    cerita = try tx.cerita("orang", id.rawValue, batas: 50)
    boleh =
      pelaku.adalah(.admin)
      || struktur.penugasanAktif(id).contains { struktur.mengelola($0.unit, pelaku) }
  }

  func halaman() -> Page {
    Page(
      orang.namaLengkap, breadcrumbs: [Crumb("Orang", href: Rute.orang())], section: Rute.orang(),
      main: """
        \(pageHead(orang.namaLengkap, lead: kini, actions: boleh ? [linkButton("Betulkan data", href: Rute.dataOrang(orang.id), kind: .secondary, icon: .pencil)] : []))
        \(record(card("Penugasan", penugasan.isEmpty
          ? emptyState("Belum pernah bertugas", "Buka jabatannya di Unit kerja, lalu catat penugasannya.", icon: .personBadge, action: linkButton("Cari unit kerja", href: Rute.unit(), kind: .secondary))
          : list(penugasan.map(baris), label: "Penugasan"), icon: .personBadge), side: samping))
        """)
  }

  private var kini: String {
    let kini = penugasan.filter { $0.penugasan.berlaku(pada: hari) }
    return kini.isEmpty
      ? "Tidak sedang bertugas" : kini.map { $0.penugasan.status.awalan + $0.jabatan }.joined(separator: "; ")
  }

  private func baris(_ satu: (penugasan: Penugasan, jabatan: String, unit: String)) -> ListRow {
    let berjalan = satu.penugasan.berlaku(pada: hari)
    return ListRow(
      satu.penugasan.status.awalan + satu.jabatan, href: Rute.satuJabatan(satu.penugasan.jabatan),
      from: satu.unit,
      detail: "\(teksMasa(satu.penugasan.mulai, satu.penugasan.selesai)) · \(satu.penugasan.dasar)",
      status: satu.penugasan.pembatalan != nil
        ? status("Dibatalkan", .harm) : berjalan ? status("Berjalan", .done) : nil)
  }

  private var samping: HTML {
    let fakta = [
      Fact("NIP", orang.nip ?? "Bukan ASN"),
      Fact("Pangkat", orang.golongan.isEmpty ? "–" : "\(orang.pangkat) (\(orang.golongan))"),
      Fact("Surel", orang.surel.atauStrip), Fact("Telepon", orang.telepon.atauStrip),
    ]
    let catatan = cerita.reversed()
      .map {
        StoryStep($0.keterangan.atauStrip, who: $0.nama, position: $0.jabatan, time: $0.waktu.teksPendek())
      }
    return
      "\(card("Data", facts(fakta), icon: .person))\(catatan.isEmpty ? nil : story(catatan, title: "Yang mengubah"))"
  }
}

func formulirOrang(_ orang: Orang?, _ form: OrangForm, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let nama = Field("nama", "Nama tanpa gelar", errors: errors)
  let depan = Field(
    "gelarDepan", "Gelar di depan", hint: "Misalnya Drs. atau dr.", need: .optional, errors: errors)
  let belakang = Field(
    "gelarBelakang", "Gelar di belakang", hint: "Misalnya S.STP., M.Si.", need: .optional, errors: errors)
  let nip = Field(
    "nip", "NIP", hint: "Delapan belas angka. Kosongkan untuk yang bukan ASN.", need: .optional,
    errors: errors)
  let golongan = Field("golongan", "Pangkat dan golongan", need: .optional, errors: errors)
  let surel = Field("surel", "Surel", need: .optional, errors: errors)
  let telepon = Field("telepon", "Telepon", need: .optional, errors: errors)
  let judul = orang == nil ? "Daftarkan orang" : "Betulkan data"
  return Formulir(
    judul: judul, pengantar: orang?.namaLengkap,
    jejak: [Crumb("Orang", href: Rute.orang())]
      + (orang.map { [Crumb($0.namaLengkap, href: Rute.satuOrang($0.id))] } ?? []),
    bagian: Rute.orang(), tindakan: orang.map { Rute.dataOrang($0.id) } ?? Rute.orang(),
    medan: [nama, depan, belakang, nip, golongan, surel, telepon],
    isi: """
      \(textField(nama, form.nama))\(textField(depan, form.gelarDepan, width: .half))
      \(textField(belakang, form.gelarBelakang, width: .half))\(textField(nip, form.nip, kind: .digits, width: .half))
      \(select(golongan, daftarPangkat.reversed().map { Choice($0.golongan, "\($0.pangkat) (\($0.golongan))") }, chosen: form.golongan, prompt: "Tidak ada"))
      \(textField(surel, form.surel, kind: .email))\(textField(telepon, form.telepon, kind: .telephone, width: .half))
      """,
    sesudahnya: orang == nil
      ? "Sesudah ini buka jabatannya dan catat penugasannya."
      : "Surat yang sudah ditandatangani tetap memakai nama dan gelar lama.",
    tombol: button(orang == nil ? "Daftarkan orang" : "Simpan data"),
    kembali: orang.map { Rute.satuOrang($0.id) } ?? Rute.orang()
  )
  .halaman(errors, context)
}
