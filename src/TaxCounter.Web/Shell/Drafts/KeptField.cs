namespace TaxCounter.Web.Shell.Drafts;

/// <summary>One field of a form half entered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Which of the fields of that name, from 0.</param>
/// <param name="Value">What is typed or chosen; the value of a box that can be ticked.</param>
/// <param name="Ticked">Whether it is ticked; null for what cannot be.</param>
public sealed record KeptField(string Name, int Place, string Value, bool? Ticked);
