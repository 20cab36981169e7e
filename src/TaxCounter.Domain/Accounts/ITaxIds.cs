using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>
/// Seals and opens tax ids. Screens, lists, receipts and logs only ever get the last four digits, which are stored beside the sealed value;
/// opening one in full needs <see cref="Staff.Permission.RevealTaxId"/> and a reason, and is audited by whoever calls <see cref="Reveal"/>.
/// </summary>
public interface ITaxIds
{
    /// <summary>Seals the digits (dashes and blanks are ignored). The same digits give a different value each time.</summary>
    /// <exception cref="ArgumentException">Not 4 to 20 digits.</exception>
    ProtectedTaxId Protect(string digits);

    /// <summary>Opens a sealed tax id.</summary>
    /// <exception cref="InvalidOperationException">The key it was sealed with is not in the key file, or the stored value was changed.</exception>
    string Reveal(ProtectedTaxId taxId);

    /// <summary>32 bytes that are the same for the same digits, to find a tax id by equality without storing it (keyed hash).</summary>
    byte[] Index(string digits);
}
