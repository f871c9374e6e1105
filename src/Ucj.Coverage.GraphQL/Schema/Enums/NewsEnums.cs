using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Where an import stands.</summary>
internal sealed class ImportStateEnum() : CodeEnum<ImportState>("Where an import stands.", state => state switch
{
    ImportState.Reading => "Files are being read and checked.",
    ImportState.Calculating => "The figures are being computed.",
    ImportState.Done => "The new data are in force.",
    ImportState.Unchanged => "Nothing had changed.",
    _ => "The data have problems; those before them stay in force.",
});
