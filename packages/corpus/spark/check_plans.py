"""Checks plans and keeps them as tables on a cluster, and asks the prepared questions.

Every executor pipes its share of the plans, one on each line, through `regional-plan`, which it must be able to run. Reports, tables
and answers are what one machine makes of the same plans, row for row.

    spark-submit check_plans.py --plans plans.jsonl --out out --sql node_modules/@regional-plan/corpus/sql
"""

import argparse
import json
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.functions import from_json, get_json_object, monotonically_increasing_id
from pyspark.sql.types import (
    BooleanType,
    DateType,
    DoubleType,
    IntegerType,
    StringType,
    StructField,
    StructType,
)

TYPES = {
    "VARCHAR": StringType(),
    "DOUBLE": DoubleType(),
    "BOOLEAN": BooleanType(),
    "INTEGER": IntegerType(),
    "DATE": DateType(),
}


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--plans", required=True, help="a file, or a folder of files, with a plan on each line")
    asked.add_argument("--out", required=True, help="the folder for reports, tables and answers")
    asked.add_argument("--sql", required=True, help="the folder sql of @regional-plan/corpus")
    asked.add_argument("--checker", default="regional-plan", help="how to call the command on an executor")
    asked.add_argument("--partitions", type=int, default=16)
    given = asked.parse_args()

    spark = (
        SparkSession.builder.appName("regional-plan")
        # Codes keep their zeros: what folders are called after is text.
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    sql = Path(given.sql)
    known = json.loads((sql / "tables.json").read_text(encoding="utf-8"))

    plans = spark.sparkContext.textFile(given.plans, given.partitions)
    write_reports(spark, plans, given)
    write_tables(spark, plans, known["tables"], given)
    for table in known["tables"]:
        open_table(spark, table, given.out)
    for view in known["views"]:
        spark.sql((sql / "views" / f"{view}.sql").read_text(encoding="utf-8")).createOrReplaceTempView(view)
    for question in sorted((sql / "questions").glob("*.sql")):
        rows = spark.sql(question.read_text(encoding="utf-8")).collect()
        answer = [list(row) for row in rows]
        place = Path(given.out) / "answers" / f"{question.stem}.json"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(answer, ensure_ascii=False, default=str), encoding="utf-8")
    spark.stop()


def write_reports(spark, plans, given):
    """A report for each plan, in the order of the plans."""
    # The command ends with 1 where a plan has errors, which is no failure of the task.
    lines = plans.pipe(f"{given.checker} validate --lines --threads 1", checkCode=False)
    text = spark.createDataFrame(lines.map(lambda line: (line,)), StructType([StructField("report", StringType())]))
    # Not the number of a line, but in the order of lines.
    reports = text.select(monotonically_increasing_id().alias("line"), get_json_object("report", "$.plan").alias("plan"), "report")
    reports.write.mode("overwrite").parquet(f"{given.out}/reports")


def write_tables(spark, plans, tables, given):
    """The rows of all tables, first by table as the command writes them, then each with its columns."""
    lines = plans.pipe(f"{given.checker} corpus rows --threads 1", checkCode=False).filter(lambda line: line != "")
    text = spark.createDataFrame(lines.map(lambda line: (line,)), StructType([StructField("value", StringType())]))
    named = text.select(get_json_object("value", "$.table").alias("table"), get_json_object("value", "$.row").alias("row"))
    named.write.mode("overwrite").partitionBy("table").parquet(f"{given.out}/rows")
    by_name = {table["name"]: table for table in tables}
    for folder in sorted(Path(f"{given.out}/rows").glob("table=*")):
        table = by_name[folder.name.removeprefix("table=")]
        rows = spark.read.parquet(str(folder)).select(from_json("row", schema_of(table)).alias("r")).select("r.*")
        rows.repartition("plan_region", "plan_year").sortWithinPartitions("plan", "plan_version", "row").write.mode("overwrite").partitionBy(
            "plan_region", "plan_year"
        ).parquet(f"{given.out}/tables/{table['name']}")


def open_table(spark, table, out):
    """A table by its name; one without rows is there too."""
    place = Path(out) / "tables" / table["name"]
    schema = schema_of(table)
    rows = spark.read.schema(schema).parquet(str(place)) if place.exists() else spark.createDataFrame([], schema)
    rows.createOrReplaceTempView(table["name"])


def schema_of(table):
    return StructType([StructField(column["name"], TYPES[column["type"]]) for column in table["columns"]])


if __name__ == "__main__":
    main()
