using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Coding;

/// <summary>The screens of coding.</summary>
public sealed class CodingScreens : DutyScreens;
