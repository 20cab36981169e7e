using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Returns;

/// <summary>The screens of returns.</summary>
public sealed class ReturnsScreens : DutyScreens;
