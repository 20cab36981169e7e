namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>What is to be made of something an old system says.</summary>
internal enum OldBookVerdict
{
    /// <summary>No office's books can hold it: refused by an import, a finding of <c>verify</c>.</summary>
    CannotBe = 1,

    /// <summary>It can be, and mostly is a slip: somebody decides (<c>--accept-unusual</c>); a note of <c>verify</c>.</summary>
    Unlikely,
}
