import Database

/// Sebuah meja tempat seseorang membantu hari ini: whose it is, and how far his leave goes.
package struct DelegasiAktif: Sendable, Equatable {
  package let id: Delegasi.ID
  package let cakupan: Delegasi.Cakupan
  /// The appointment of the official himself.
  package let meja: PenugasanAktif
  package let pejabat: Orang.ID
  package let namaPejabat: String

  package init(
    id: Delegasi.ID, cakupan: Delegasi.Cakupan, meja: PenugasanAktif, pejabat: Orang.ID, namaPejabat: String
  ) {
    self.id = id
    self.cakupan = cakupan
    self.meja = meja
    self.pejabat = pejabat
    self.namaPejabat = namaPejabat
  }
}

extension Tx {
  /// The desks at which `orang` helps on the structure's day. A desk at which nobody sits has nobody to help.
  package func delegasiAktif(bagi orang: Orang.ID, _ struktur: Struktur) throws -> [DelegasiAktif] {
    try delegasi(bagi: orang, pada: struktur.tanggal)
      .compactMap { delegasi in
        guard let pemegang = struktur.pemegang(delegasi.jabatan), pemegang.orang != orang,
          let meja = struktur.penugasanAktif(pemegang.orang).first(where: { $0.jabatan == delegasi.jabatan })
        else { return nil }
        return DelegasiAktif(
          id: delegasi.id, cakupan: delegasi.cakupan, meja: meja, pejabat: pemegang.orang,
          namaPejabat: struktur.orang[pemegang.orang]?.namaLengkap ?? "")
      }
  }
}
