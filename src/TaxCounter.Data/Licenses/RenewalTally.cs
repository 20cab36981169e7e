using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Data.Licenses;

/// <summary>What became of the licenses of the office so far.</summary>
internal sealed class RenewalTally
{
    private readonly List<LicenseNumber> _waiting = [];
    private readonly List<(LicenseNumber Number, string Why)> _held = [], _refused = [];
    private int _renewed;
    private Money _charged;

    public void Add(IEnumerable<(LicenseNumber Number, Result<LicenseTerm> Result)> results)
    {
        foreach (var (number, result) in results)
        {
            switch (result.Refusal)
            {
                case null:
                    (_renewed, _charged) = (_renewed + 1, _charged + result.Value.Fee);
                    break;
                case { Code: "licenses.gross-needed" }:
                    _waiting.Add(number);
                    break;
                case { Code: "licenses.held" or "licenses.tax-overdue" } held:
                    _held.Add((number, held.Message));
                    break;
                case var no:
                    _refused.Add((number, no.Message));
                    break;
            }
        }
    }

    public LicenseRenewalReport Report(int year) =>
        new(year, _renewed, _charged, [.. _waiting.OrderBy(n => n.ToString(), StringComparer.Ordinal)], Sorted(_held), Sorted(_refused));

    private static List<(LicenseNumber Number, string Why)> Sorted(List<(LicenseNumber Number, string Why)> some) => [.. some.OrderBy(s => s.Number.ToString(), StringComparer.Ordinal)];
}
