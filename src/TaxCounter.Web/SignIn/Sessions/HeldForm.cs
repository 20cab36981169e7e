namespace TaxCounter.Web.SignIn;

/// <summary>A form that was sent while the screen was locked: where to, and what was typed.</summary>
/// <param name="Path">Where it was going; a path of this program.</param>
/// <param name="Fields">Names and values, without passwords and tokens.</param>
/// <param name="FilePage">The page of a form that carried a file, which is not kept: there it is chosen again. Null for other forms.</param>
public sealed record HeldForm(string Path, IReadOnlyList<HeldField> Fields, string? FilePage = null);
