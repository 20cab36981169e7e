using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Returns;

/// <summary>The list of filed returns.</summary>
/// <param name="Rows">The returns.</param>
/// <param name="OnlyWrong">Only those with a wrong line.</param>
/// <param name="Rules">The rule book.</param>
public sealed record ReturnListPage(RecordPage<FiledReturn> Rows, bool OnlyWrong, RuleBook Rules);
